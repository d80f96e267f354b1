import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
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

test('each chart is a figure with a sentence and the same numbers as a table', () => {
  const history = [0, 10, 20].map((at, i) => sample(at, { performance: { throughputPerHour: 300 + i } }))
  show({ latest: sample(20), series: metricsSeries(history) })
  const chart = within(screen.getByRole('figure', { name: 'Throughput' }))
  expect(chart.getByText('Now 302, between 300 and 302 in the last 20 sec.')).toBeTruthy()
  const rows = chart.getAllByRole('row', { hidden: true }).map((row) => row.textContent)
  expect(rows).toHaveLength(4)
  expect(rows[1]).toMatch(/^12:00:20\sPM302$/)
})

test('the sentence names a peak that the line averages away', () => {
  const history = Array.from({ length: 300 }, (_, i) =>
    sample(i * 10, { system: { totalCpuUsage: i === 150 ? 390 : 40 } }),
  )
  show({ latest: sample(3_000), series: metricsSeries(history) })
  const chart = within(screen.getByRole('figure', { name: 'CPU' }))
  expect(chart.getByText(/between 40% and 390%/)).toBeTruthy()
})

test('a point whose time is not over yet says so in the table, and is drawn apart', async () => {
  await import('./AdminPlot.tsx')
  const history = Array.from({ length: 602 }, (_, i) => sample(i * 5, { system: { totalCpuUsage: 40 } }))
  show({ latest: sample(3_005), series: metricsSeries(history) })
  const chart = within(screen.getByRole('figure', { name: 'CPU' }))
  const rows = chart.getAllByRole('row', { hidden: true }).map((row) => row.textContent)
  expect(rows[1]).toMatch(/so far/)
  expect(rows[2]).not.toMatch(/so far/)
  const lines = () => [...document.querySelectorAll('[data-chart=cpu] .recharts-area-curve')]
  await waitFor(() => expect(lines().map((line) => line.getAttribute('stroke-dasharray'))).toEqual([null, '3 3']))
  expect(document.querySelectorAll('[data-chart=cpu] [data-part=open-dot]')).toHaveLength(1)
})

test('lines are drawn once there are two samples', async () => {
  // Loaded here, so that the wait below is for the drawing and not for a cold server.
  await import('./AdminPlot.tsx')
  const { rerender } = render(
    <AdminDashboardView access="allowed" latest={sample(0)} series={metricsSeries([sample(0)])} />,
  )
  expect(screen.getAllByText('The line appears with the next figures.')).toHaveLength(4)
  rerender(<AdminDashboardView access="allowed" latest={sample(10)} series={metricsSeries([sample(0), sample(10)])} />)
  await waitFor(() => expect(document.querySelectorAll('.recharts-area-curve')).toHaveLength(4))
})
