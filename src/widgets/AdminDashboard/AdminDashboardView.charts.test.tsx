import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { AdminDashboardView, type AdminDashboardViewProps } from './AdminDashboardView.tsx'

// Loaded here, so that the waits below are for the drawing and not for a cold server.
beforeAll(() => import('./AdminPlot.tsx'))
afterEach(cleanup)

const start = Date.UTC(2026, 0, 15, 12)
const sample = (seconds: number, cpu: number): MetricsSample => ({
  timestamp: start + seconds * 1_000,
  system: { totalCpuUsage: cpu },
  performance: {},
})
const every = (step: number, count: number, cpu: (i: number) => number, from = 0) =>
  Array.from({ length: count }, (_, i) => sample(from + i * step, cpu(i)))

function view(samples: readonly MetricsSample[], props: Partial<AdminDashboardViewProps> = {}) {
  const latest = samples.at(-1)
  return (
    <TextProvider locale="en-US" timeZone="UTC">
      <AdminDashboardView
        access="allowed"
        {...(latest && { latest })}
        series={metricsSeries(samples)}
        defaultRange="5min"
        {...props}
      />
    </TextProvider>
  )
}
/** Shows a dashboard with its processor chart on screen: what nobody sees is not drawn. */
function show(...given: Parameters<typeof view>) {
  const shown = render(view(...given))
  screen.getByRole('figure', { name: 'CPU' }).scrollIntoView()
  return shown
}
const chart = () => within(screen.getByRole('figure', { name: 'CPU' }))
const summary = () => chart().getByText(/./, { selector: '[data-part=summary]' }).textContent
const plain = (text: string | null | undefined) => text?.replaceAll(/\s/g, ' ')
function openTable(): string[] {
  fireEvent.click(chart().getByText(/Show as table/))
  const details = document.querySelector<HTMLDetailsElement>('[data-chart=cpu] details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  return chart()
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)).join(' | '))
}
const lines = () => [...document.querySelectorAll('[data-chart=cpu] .recharts-area-curve')]

test('each chart is a figure with a sentence and the same numbers as a table', () => {
  show([sample(0, 300), sample(10, 301), sample(20, 302)])
  expect(summary()).toBe('Now 302%, between 300% and 302% in the last 20 sec.')
  expect(openTable()).toEqual(['Time | CPU', '12:00:18 PM | 302%', '12:00:09 PM | 301%', '12:00:00 PM | 300%'])
})

test('a figure that was not told is not shown as one', () => {
  show([sample(0, 300), sample(10, 301)])
  expect(within(screen.getByRole('figure', { name: 'Memory' })).getByText('The server has not told this.')).toBeTruthy()
})

test('a peak that the line averages away is in the sentence and in the table', () => {
  const samples = every(10, 360, (i) => (i === 180 ? 390 : 40))
  show(samples, { defaultRange: '1h' })
  expect(summary()).toMatch(/between 40% and 390% in the last 1 hr/)
  const rows = openTable()
  expect(rows[0]).toBe('Time | Average | Least | Most')
  expect(rows.filter((row) => row.endsWith('| 40% | 390%'))).toHaveLength(1)
})

test('a point whose time is not over yet says so in the table, and is drawn apart', async () => {
  show(
    every(5, 602, () => 40),
    { defaultRange: '1h' },
  )
  const rows = openTable()
  expect([rows[1], rows[2]].map((row) => row?.includes('so far'))).toEqual([true, false])
  await waitFor(() => expect(lines().map((line) => line.getAttribute('stroke-dasharray'))).toEqual([null, '3 3']))
  expect(document.querySelectorAll('[data-chart=cpu] [data-part=open-dot]')).toHaveLength(1)
})

test('lines are drawn once there are two samples', async () => {
  const { rerender } = show([sample(0, 40)])
  expect(chart().getByText('The line appears with the next figures.')).toBeTruthy()
  rerender(view([sample(0, 40), sample(10, 40)]))
  await waitFor(() => expect(lines()).toHaveLength(1))
})

test('a silence is a band, a row and a sentence with its reason', async () => {
  show([...every(1, 60, () => 40), ...every(1, 60, () => 40, 120)])
  const words = 'No figures from 12:00:59 PM to 12:02:00 PM: the server sent none.'
  expect(plain(document.querySelector('[data-part=silences]')?.textContent)).toBe(words)
  expect(openTable()).toContain(words)
  await waitFor(() => expect(document.querySelectorAll('[data-chart=cpu] [data-part=gap]')).toHaveLength(1))
})

test('figures that no longer come leave the end of the axis empty, and are not called new', () => {
  render(
    view(
      every(1, 60, () => 40),
      { until: start + 180_000 },
    ),
  )
  expect(plain(summary())).toBe('40% all through 11:58:03 AM to 12:03:03 PM.')
  const silences = document.querySelector('[data-part=silences]')?.textContent
  expect(plain(silences)).toBe('No figures since 12:00:59 PM: the server sent none.')
})

test('only the part of a line that has reached a threshold has another colour, and the sentence says so', async () => {
  const thresholds = { cpu: { elevated: 80, high: 150 } }
  const { rerender } = render(
    view(
      every(1, 60, (i) => 20 + i),
      { thresholds },
    ),
  )
  await waitFor(() => expect(lines()).toHaveLength(1))
  expect(lines()[0]?.getAttribute('stroke')).toBe('currentColor')
  expect(document.querySelector('[data-chart=cpu]')?.hasAttribute('data-level')).toBe(false)
  rerender(
    view(
      every(1, 65, (i) => 20 + i),
      { thresholds },
    ),
  )
  await waitFor(() => expect(lines()[0]?.getAttribute('stroke')).toMatch(/^url/))
  expect(summary()).toContain('At or above 80% now.')
  expect(document.querySelector('[data-chart=cpu]')?.getAttribute('data-level')).toBe('elevated')
})

const reader = () => chart().getByRole('slider')
const press = (key: string) => {
  fireEvent.keyDown(reader(), { key })
  return plain(reader().getAttribute('aria-valuetext'))
}

test('the points of a line are told one by one by keyboard, silences among them', async () => {
  show([...every(1, 60, (i) => i), ...every(1, 60, (i) => i, 120)])
  await waitFor(() => expect(reader()).toBeTruthy())
  expect(press('Home')).toBe('1% at 12:00:00 PM (0% to 2%)')
  expect(press('ArrowRight')).toBe('4% at 12:00:03 PM (3% to 5%)')
  expect(press('ArrowLeft')).toBe('1% at 12:00:00 PM (0% to 2%)')
  expect(press('End')).toBe('58% at 12:02:57 PM (57% to 59%)')
  for (let i = 0; i < 19; i++) press('ArrowLeft')
  expect(press('ArrowLeft')).toBe('No figures from 12:00:59 PM to 12:02:00 PM: the server sent none.')
  expect(document.querySelector('[data-part=tooltip]')).toBeTruthy()
  press('Escape')
  expect(document.querySelector('[data-part=tooltip]')).toBeNull()
})

test('what was told of a point stays as it was said while figures go on', async () => {
  const { rerender } = show(every(1, 60, () => 40))
  await waitFor(() => expect(reader()).toBeTruthy())
  const said = press('End')
  rerender(view(every(1, 62, (i) => (i < 60 ? 40 : 90))))
  expect(plain(reader().getAttribute('aria-valuetext'))).toBe(said)
})
