import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusState } from '../store/state.ts'
import type { StatusActions, StatusStore } from '../store/statusStore.ts'
import { AdminDashboard } from './AdminDashboard.tsx'
import { ConnectionBadge } from './ConnectionBadge.tsx'
import { NotificationCenter } from './NotificationCenter.tsx'
import { QueueStatus } from './QueueStatus.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

/** What a store of an app's own that was written earlier has never heard of. */
const unheardOf = ['queueMarks', 'queueRequests', 'metricsSeries', 'roundTrips', 'followedJobs', 'endPace'] as const

/** What such a store cannot do. */
const unlearnt: readonly string[] = [
  'actOnQueue',
  'dismissQueueRequest',
  'removeNotifications',
  'restoreNotifications',
  'markUnread',
  'archiveNotifications',
  'unarchiveNotifications',
  'keepNotifications',
  'gatherToasts',
  'followJob',
  'unfollowJob',
] satisfies (keyof StatusActions)[]

/** A store that does not have the newest parts of the state. */
function createOlderStore(newest: StatusStore): StatusStore {
  const shorter = new WeakMap<StatusState, StatusState>()
  const without = (state: StatusState): StatusState => {
    const known = shorter.get(state) ?? { ...state }
    for (const name of unheardOf) Reflect.deleteProperty(known, name)
    shorter.set(state, known)
    return known
  }
  const isLearnt = ([name]: readonly [string, unknown]): boolean => !unlearnt.includes(name)
  const actions = Object.fromEntries(Object.entries(newest.actions).filter(isLearnt)) as unknown as StatusActions
  const { diagnostics: _, ...store } = newest
  return {
    ...store,
    actions,
    getState: () => without(newest.getState()),
    getInitialState: () => without(newest.getInitialState()),
  }
}

test('widgets show what a store knows that has not heard of the newest parts of the state', () => {
  const rig = createStoreRig()
  render(
    <StatusProvider store={createOlderStore(rig.store)} locale="en-US" timeZone="UTC">
      <QueueStatus />
      <ConnectionBadge />
      <AdminDashboard />
    </StatusProvider>,
  )
  act(() => rig.up())
  const queues = { premium: { waiting: 3, active: 1 }, activeWorkers: 1, totalWorkers: 2 }
  act(() => rig.tell('queue-status', queues))
  act(() => rig.tell('system-metrics', { timestamp: 1_000_000, queues, performance: { throughputPerHour: 7 } }))
  act(() => rig.clock.advance(5_000))
  act(() => rig.drop())
  act(() => rig.clock.advance(5_000))
  act(() => rig.up())
  expect(document.querySelectorAll('[data-part=lane]')).toHaveLength(2)
  expect(document.querySelector('[data-tile=throughput] [data-part=value]')?.textContent).toBe('7')
  expect(document.querySelector('[data-tt=ConnectionBadge]')).not.toBeNull()
})

test('the bell, its panel and its toasts show what such a store has been told, and offer what it can do', () => {
  const rig = createStoreRig()
  render(
    <StatusProvider store={createOlderStore(rig.store)} locale="en-US" timeZone="UTC">
      <NotificationCenter />
    </StatusProvider>,
  )
  act(() => rig.up())
  act(() => rig.tell('job-completed', { jobId: 'a', name: 'a.pdf' }))
  act(() => rig.tell('job-failed', { jobId: 'b', name: 'b.pdf' }))
  expect(document.querySelectorAll('[data-part=toast]')).toHaveLength(2)
  act(() => document.querySelector<HTMLElement>('[data-part=bell]')?.click())
  expect(document.querySelectorAll('[data-part=item]')).toHaveLength(2)
  act(() => document.querySelector<HTMLElement>('[data-part=read-all]')?.click())
  expect(rig.state().notifications.every(({ read }) => read)).toBe(true)
})
