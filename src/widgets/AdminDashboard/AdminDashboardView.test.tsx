import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { AdminDashboardView, type AdminDashboardViewProps } from './AdminDashboardView.tsx'

afterEach(cleanup)

const start = Date.UTC(2026, 0, 15, 12)
const sample = (seconds: number, parts: Partial<MetricsSample> = {}): MetricsSample => ({
  timestamp: start + seconds * 1_000,
  system: { totalCpuUsage: 340, totalMemoryUsage: 1_500_000_000, systemLoad: 1.25 },
  performance: { totalJobsProcessed: 1_204, averageProcessingTime: 1_800, errorRate: 0.012, throughputPerHour: 312 },
  ...parts,
})

function show(props: Partial<AdminDashboardViewProps>) {
  return render(
    <TextProvider locale="en-US" timeZone="UTC">
      <AdminDashboardView access="allowed" {...props} />
    </TextProvider>,
  )
}
const tile = (name: string) => document.querySelector(`[data-tile=${name}] [data-part=value]`)?.textContent
const hint = (name: string) => document.querySelector(`[data-tile=${name}] [data-part=hint]`)?.textContent
const delta = (name: string) => document.querySelector(`[data-tile=${name}] [data-part=delta]`)?.textContent
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

test('someone without the role sees no figure, whatever the page holds', () => {
  show({ access: 'forbidden', latest: sample(0), series: metricsSeries([sample(0), sample(10)]) })
  expect(screen.getByText('For administrators only')).toBeTruthy()
  expect(document.body.textContent).not.toContain('312')
})

test('unknown access and no figures yet read differently', () => {
  const { unmount } = show({ access: 'unknown', latest: sample(0) })
  expect(screen.getByText('Checking your access')).toBeTruthy()
  expect(tile('cpu')).toBeUndefined()
  unmount()
  show({})
  expect(screen.getByText('No figures yet')).toBeTruthy()
})

test('tiles say each figure with its unit, and CPU may exceed 100', () => {
  show({ latest: sample(0, { queues: { lanes: [], totalWorkers: 8, activeWorkers: 3 } }) })
  expect(['throughput', 'averageTime', 'errorRate', 'workers', 'processed', 'cpu', 'memory', 'load'].map(tile)).toEqual(
    ['312', '1.8 sec', '1.2%', '3 of 8', '1,204', '340%', '1.5 GB', '1.25'],
  )
})

test('a figure nobody told is not a zero', () => {
  show({ latest: sample(0, { system: { totalCpuUsage: 0 }, performance: {} }) })
  expect(tile('cpu')).toBe('0%')
  expect(tile('memory')).toBe('not told')
  expect(tile('workers')).toBe('not told')
})

test('the error rate says in a word when it is elevated or high', () => {
  const rate = (errorRate: number) => sample(0, { performance: { errorRate } })
  const { unmount } = show({ latest: rate(0.06) })
  expect(hint('errorRate')).toBe('Elevated')
  unmount()
  show({ latest: rate(0.25) })
  expect(hint('errorRate')).toBe('High')
})

test('a figure is set against the time before, once a minute of that is known', () => {
  const history = [0, 30, 60, 90].map((at, i) =>
    sample(at, { performance: { throughputPerHour: 100 + i * 10 }, system: { totalCpuUsage: 40 } }),
  )
  const { unmount } = show({ latest: history[0]!, series: metricsSeries(history.slice(0, 1)) })
  expect(delta('throughput')).toBe('')
  unmount()
  show({ latest: history[3]!, series: metricsSeries(history) })
  expect(delta('throughput')).toBe('18% above the 2 min before')
  expect(delta('cpu')).toBe('as in the 2 min before')
  expect(delta('memory')).toBe('')
})

test('workers are listed with what was told of each', () => {
  const workers = [
    {
      id: 'w1',
      status: 'busy',
      currentJobId: 'doc-7',
      jobsProcessed: 312,
      jobsFailed: 4,
      memoryUsage: 4e8,
      uptime: 3_600,
    },
    { id: 'w2', status: 'offline', lastHeartbeat: start - 300_000 },
    { id: 'w3', status: 'constructor' },
  ]
  show({ latest: sample(0, { workers }) })
  expect(cells(/^w1/)).toEqual(['Busy', 'doc-7', '312', '4', '400 MB', 'not told', '1 hr'])
  expect(cells(/^w2/)[0]).toBe('Offlinesilent for 5 min')
  expect(cells(/^w3/)[0]).toBe('constructor')
  expect(tile('workers')).toBe('1 of 3')
})

test('two workers of one id each keep their row, before and after one is gone', () => {
  const complain = vi.spyOn(console, 'error')
  const twins = [
    { id: 'w1', jobsProcessed: 3 },
    { id: 'w2', jobsProcessed: 4 },
    { id: 'w1', jobsProcessed: 5 },
  ]
  const view = (workers: typeof twins) => <AdminDashboardView access="allowed" latest={sample(0, { workers })} />
  const done = () => [...document.querySelectorAll('[data-part=worker]')].map((row) => row.children[3]?.textContent)
  const { rerender } = render(view(twins))
  expect(done()).toEqual(['3', '5', '4'])
  rerender(view(twins.slice(1)))
  expect(done()).toEqual(['5', '4'])
  expect(complain).not.toHaveBeenCalled()
  complain.mockRestore()
})

test('no workers and workers not told read differently', () => {
  const { unmount } = show({ latest: sample(0, { workers: [] }) })
  expect(screen.getByText('No worker is running.')).toBeTruthy()
  expect(tile('workers')).toBe('none')
  unmount()
  show({ latest: sample(0) })
  expect(screen.getByText('The server has not named its workers.')).toBeTruthy()
})

test('figures that are not live say as of when and how long ago that was', () => {
  show({ latest: sample(0), freshness: 'stale', asOf: start, now: start + 180_000 })
  expect(screen.getByText(/as of 12:00:00\sPM, 3 minutes ago/)).toBeTruthy()
})

test('figures of a moment ago say as of when, and not that it is now', () => {
  show({ latest: sample(0), freshness: 'stale', asOf: start, now: start + 7_000 })
  expect(screen.getByText(/as of/).textContent).toMatch(/as of 12:00:00\sPM$/)
})

test('queues inside it are the queue widget itself', () => {
  show({ latest: sample(0, { queues: { lanes: [{ name: 'premium', waiting: 3 }] } }) })
  expect(document.querySelector('[data-tt=AdminDashboard] [data-tt=QueueStatus]')).toBeTruthy()
  expect(screen.getByRole('row', { name: /Premium/ })).toBeTruthy()
})
