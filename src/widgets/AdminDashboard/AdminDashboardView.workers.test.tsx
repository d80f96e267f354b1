import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { MetricsSample, WorkerMetrics } from '../../protocol/systemMetrics.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from './AdminDashboardView.tsx'
import { emptyRecall } from './foldRecall.ts'
import { offlineFromMs } from './workerHealth.ts'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const ghost = (id: string): WorkerMetrics => ({
  id,
  status: 'busy',
  currentJobId: `job of ${id}`,
  lastHeartbeat: noon - offlineFromMs,
})

const page = (workers: readonly WorkerMetrics[]) => (
  <AdminDashboardView access="allowed" latest={{ timestamp: noon, workers, system: {}, performance: {} }} />
)
function show(workers: readonly WorkerMetrics[], props: Partial<AdminDashboardViewProps> = {}) {
  const latest: MetricsSample = { timestamp: noon, workers, system: {}, performance: {} }
  // A page whose own clock is an hour ahead, which is no reason to call anybody silent.
  render(<AdminDashboardView access="allowed" latest={latest} now={noon + 3_600_000} {...props} />)
}
const alert = () => document.querySelector('[data-part=ghost-words]')?.firstChild?.textContent
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const row = (id: string) => screen.getByRole('row', { name: new RegExp(`^${id}`) })

test('heartbeats are held against the time of the sample, not against the page clock', () => {
  show([{ id: 'w1', status: 'idle', lastHeartbeat: noon - 2_000 }])
  expect(row('w1').textContent).toContain('Idle')
})

test('an offline worker that holds a job is an alert that names both', () => {
  show([ghost('w1'), { id: 'w2', status: 'idle' }])
  expect(alert()).toBe('w1 is offline and still holds job of w1, which may not finish.')
  expect(row('w1').textContent).toContain('still held')
})

test('several of them are one alert', () => {
  show([ghost('w1'), ghost('w2')])
  expect(alert()).toBe('2 workers are offline and still hold jobs, which may not finish.')
})

test('an offline worker without a job is no alert', () => {
  show([{ id: 'w1', status: 'offline', lastHeartbeat: noon - 2 * offlineFromMs }])
  expect(alert()).toBeUndefined()
  expect(row('w1').textContent).not.toContain('still held')
})

test('a worker that is gone does not count as busy', () => {
  show([ghost('w1'), { id: 'w2', status: 'busy', lastHeartbeat: noon }])
  expect(document.querySelector('[data-tile=workers] [data-part=value]')?.textContent).toBe('1 of 2')
})

test('the job of a worker that is gone can be asked for again, once', () => {
  const onRetryJob = vi.fn<(jobId: string) => void>()
  show([ghost('w1'), ghost('w2')], { onRetryJob })
  fireEvent.click(screen.getByRole('button', { name: 'Try again, job of w2' }))
  expect(onRetryJob.mock.calls).toEqual([['job of w2']])
  cleanup()
  show([ghost('w1')], { onRetryJob, requests: new Map([['job of w1', { action: 'retry', status: 'pending', at: 0 }]]) })
  fireEvent.click(screen.getByRole('button', { name: 'Asking…' }))
  expect(onRetryJob).toHaveBeenCalledTimes(1)
})

test('a refusal is said in the server’s words and can be dismissed, and the focus stays', () => {
  const onDismissRequest = vi.fn<(jobId: string) => void>()
  const requests = new Map([
    ['job of w1', { action: 'retry', status: 'refused', at: 0, message: 'It is locked.' } as const],
  ])
  show([ghost('w1')], { onRetryJob: vi.fn<() => void>(), requests, onDismissRequest })
  expect(screen.getByRole('status').textContent).toContain('It could not be started again. It is locked.')
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onDismissRequest.mock.calls).toEqual([['job of w1']])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again, job of w1' }))
})

test('where the backend cannot start a job again nothing offers it', () => {
  show([ghost('w1')])
  expect(screen.queryAllByRole('button', { name: /again/ })).toEqual([])
})

const mixed: readonly WorkerMetrics[] = [
  { id: 'w10', status: 'busy' },
  { id: 'w9', status: 'offline' },
  { id: 'w2', status: 'idle', lastHeartbeat: noon - 40_000 },
  ghost('w1'),
]

test('workers stand by name as people count, however the server sends them', () => {
  show(mixed)
  expect(names()).toEqual(['w1', 'w2', 'w9', 'w10'])
  cleanup()
  show(mixed.toReversed())
  expect(names()).toEqual(['w1', 'w2', 'w9', 'w10'])
})

test('a person can have those first that need attention', () => {
  show(mixed.with(3, { ...ghost('w7') }))
  fireEvent.change(screen.getByRole('combobox', { name: 'Sort workers' }), { target: { value: 'attention' } })
  expect(names()).toEqual(['w7', 'w9', 'w2', 'w10'])
})

test('a line sums the workers up', () => {
  show([...mixed, { id: 'w3', status: 'active' }, { id: 'w4' }])
  expect(document.querySelector('[data-part=worker-summary]')?.textContent).toBe(
    '6 workers: 2 busy, 1 late, 2 offline, 1 not told',
  )
})

test('a worker that is named no longer keeps its row and counts no more', () => {
  const gone = [{ worker: { id: 'w2', jobsProcessed: 7, host: 'db-1' }, since: noon - 120_000 }]
  show([{ id: 'w1' }, { id: 'w3' }], { recall: { ...emptyRecall, gone } })
  expect(names()).toEqual(['w1', 'w2db-1', 'w3'])
  expect(row('w2').textContent).toContain('Gonelast named 2 minutes ago')
  expect(document.querySelector('[data-part=worker-summary]')?.textContent).toContain('2 workers')
})

test('a new sample draws only the rows that read differently', () => {
  const { rerender } = render(
    page([
      { id: 'w1', cpuUsage: 1 },
      { id: 'w2', uptime: 86_400 },
    ]),
  )
  const rows = screen.getAllByRole('row').slice(1)
  const seen: Node[] = []
  const watch = new MutationObserver((changes) => seen.push(...changes.map(({ target }) => target)))
  watch.observe(document.body, { subtree: true, characterData: true, childList: true, attributes: true })
  rerender(
    page([
      { id: 'w1', cpuUsage: 2 },
      { id: 'w2', uptime: 86_401 },
    ]),
  )
  seen.push(...watch.takeRecords().map(({ target }) => target))
  expect(seen.filter((node) => rows[0]?.contains(node))).toHaveLength(1)
  expect(seen.filter((node) => rows[1]?.contains(node))).toHaveLength(0)
  watch.disconnect()
})
