import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { scripted } from '../adapters/scripted.ts'
import type { Cue } from '../adapters/scripted.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { QueueStatus } from './QueueStatus.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

const waits = (at: number, waiting: number): Cue => ({
  at,
  name: 'queue-status',
  data: { normal: { waiting, active: 1, avgWaitTime: 1 } },
})

async function show(cues: readonly Cue[], jobIds?: readonly string[]) {
  const clock = createManualClock(1_000_000)
  const scenario = { name: 'queues', description: '', startsAt: 1_000_000, durationMs: 120_000, cues }
  const store = createStatusStore({ adapter: scripted(scenario, { clock }), clock })
  render(
    <StatusProvider store={store}>
      <QueueStatus jobIds={jobIds} />
    </StatusProvider>,
  )
  // A provider opens its line once it is mounted.
  await act(async () => {
    clock.advance(0)
  })
  return (ms: number) => act(async () => clock.advance(ms))
}
const up: Cue = { at: 0, line: { status: 'connected', synced: true } }

test('half a minute after the first word it says where the waiting jobs go', async () => {
  const pass = await show([up, waits(0, 10), waits(20_000, 22)])
  await pass(21_000)
  expect(screen.queryByText(/growing/)).toBeNull()
  await pass(19_000)
  expect(screen.getByText('growing by 24 a minute')).toBeTruthy()
  await pass(20_000)
  expect(screen.getByText('about as many as before')).toBeTruthy()
})

test('of all jobs it finds the person’s own', async () => {
  const queued = (jobId: string, queuePosition: number): Cue => ({
    at: 0,
    name: 'job-queued',
    data: { jobId, status: 'queued', lane: 'normal', queuePosition },
  })
  const pass = await show([up, waits(0, 9), queued('mine', 3), queued('of-others', 1)], ['mine'])
  await pass(1_000)
  expect(screen.getByText('Your job is number 3')).toBeTruthy()
})

test('two of one store agree about a level that is remembered, also where one comes later', async () => {
  const clock = createManualClock(1_000_000)
  const cues = [up, waits(0, 120), waits(5_000, 3)]
  const scenario = { name: 'queues', description: '', startsAt: 1_000_000, durationMs: 120_000, cues }
  const store = createStatusStore({ adapter: scripted(scenario, { clock }), clock })
  const shown = (count: number) => (
    <StatusProvider store={store}>
      {Array.from({ length: count }, (_, i) => (
        <QueueStatus key={i} thresholds={{ degradedFromWaiting: 100 }} />
      ))}
    </StatusProvider>
  )
  const { rerender } = render(shown(1))
  const pass = async (seconds: number) => {
    // Time does not leap: a page looks once a second.
    for (let i = 0; i < seconds; i++) await act(async () => clock.advance(1_000))
  }
  const loads = () => screen.getAllByRole('region').map((region) => region.dataset['load'])
  await pass(8)
  rerender(shown(2))
  expect(loads()).toEqual(['degraded', 'degraded'])
  await pass(9)
  expect(loads()).toEqual(['busy', 'busy'])
})

test('the last minutes of each queue are drawn', async () => {
  const pass = await show([up, waits(0, 10), waits(20_000, 22)])
  await pass(31_000)
  expect(document.querySelector('[data-part=spark-line]')?.getAttribute('d')).toMatch(/^M.*L/)
})
