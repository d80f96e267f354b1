import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { MetricsSample, WorkerMetrics } from '../../protocol/systemMetrics.ts'
import { AdminDashboardView } from './AdminDashboardView.tsx'
import { offlineFromMs } from './workerHealth.ts'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const ghost = (id: string): WorkerMetrics => ({
  id,
  status: 'busy',
  currentJobId: `job of ${id}`,
  lastHeartbeat: noon - offlineFromMs,
})

function show(workers: readonly WorkerMetrics[]) {
  const latest: MetricsSample = { timestamp: noon, workers, system: {}, performance: {} }
  // A page whose own clock is an hour ahead, which is no reason to call anybody silent.
  render(<AdminDashboardView access="allowed" latest={latest} now={noon + 3_600_000} />)
}
const alert = () => document.querySelector('[data-part=ghost-alert]')?.textContent
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
