import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusState } from '../store/state.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { AdminDashboard } from './AdminDashboard.tsx'
import { ConnectionBadge } from './ConnectionBadge.tsx'
import { QueueStatus } from './QueueStatus.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

/** What a store of an app's own that was written earlier has never heard of. */
const unheardOf = ['queueMarks', 'queueRequests', 'metricsSeries', 'roundTrips'] as const

/** A store that does not have the newest parts of the state. */
function createOlderStore(newest: StatusStore): StatusStore {
  const shorter = new WeakMap<StatusState, StatusState>()
  const without = (state: StatusState): StatusState => {
    const known = shorter.get(state) ?? { ...state }
    for (const name of unheardOf) Reflect.deleteProperty(known, name)
    shorter.set(state, known)
    return known
  }
  const { actOnQueue: _, dismissQueueRequest: __, ...actions } = newest.actions
  const { diagnostics: ___, ...store } = newest
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
