import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { ThresholdChange } from '../widgets/QueueStatus/useThresholdChanges.ts'
import { AdminDashboard } from './AdminDashboard.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

const manyWait = { criticalFromWaiting: 100 }

function openQueues() {
  const rig = createStoreRig()
  const changes: ThresholdChange[] = []
  const queueProps = { thresholds: manyWait, onThreshold: (change: ThresholdChange) => void changes.push(change) }
  render(
    <StrictMode>
      <StatusProvider store={rig.store} locale="en-US" timeZone="UTC">
        <AdminDashboard queueProps={queueProps} />
      </StatusProvider>
    </StrictMode>,
  )
  act(() => rig.up())
  return {
    changes: () => changes.map(({ from, to }) => `${from} to ${to}`),
    advance: (ms: number): void => act(() => rig.clock.advance(ms)),
    waiting(count: number) {
      const queues = { lowPriorityQueue: { waiting: count, active: 0 }, activeWorkers: 1, totalWorkers: 2 }
      act(() => rig.tell('queue-status', queues))
      act(() => rig.tell('system-metrics', { timestamp: rig.clock.now(), queues }))
    },
  }
}

const load = () => document.querySelector('[data-tt=QueueStatus]')?.getAttribute('data-load')
const sparks = () => document.querySelectorAll('[data-tt=QueueStatus] [data-part=sparkline]').length
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

test('a lane in the dashboard keeps a level for a while once it is below it, and each change is told once', () => {
  const { waiting, advance, changes } = openQueues()
  waiting(1)
  waiting(120)
  expect([load(), changes()]).toEqual(['critical', ['ok to critical']])
  waiting(1)
  advance(5_000)
  expect(load()).toBe('critical')
  for (let second = 0; second < 10; second++) advance(1_000)
  expect(load()).toBe('ok')
  expect(changes()).toEqual(['ok to critical', 'critical to ok'])
})

test('queues that are held still keep their standing, whatever comes and however long', () => {
  const { waiting, advance } = openQueues()
  waiting(120)
  waiting(1)
  press('Pause')
  waiting(2)
  for (let second = 0; second < 90; second++) advance(1_000)
  expect(load()).toBe('critical')
})

test('the dashboard tells how each queue came along in the last minutes', () => {
  const { waiting, advance } = openQueues()
  for (const count of [1, 5, 9, 14]) {
    waiting(count)
    for (let second = 0; second < 10; second++) advance(1_000)
  }
  expect(sparks()).toBe(1)
})
