import { cleanup, render, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { ChartGrid } from './ChartGrid.tsx'

// Loaded here, so that the waits below are for the drawing and not for a cold server.
beforeAll(() => import('./AdminPlot.tsx'))
afterEach(cleanup)

const start = Date.UTC(2026, 0, 15, 12)
const none = {}
/** Ten samples a second, of which the last is a tenth of a second old. */
const samples = (count: number): readonly MetricsSample[] =>
  Array.from({ length: count }, (_, i) => ({
    timestamp: start + i * 100,
    system: { totalCpuUsage: i },
    performance: {},
  }))

function grid(count: number, thresholds: object = none) {
  const until = start + (count - 1) * 100
  return (
    <TextProvider locale="en-US" timeZone="UTC">
      <ChartGrid
        series={metricsSeries(samples(count))}
        range="5min"
        until={until}
        thresholds={thresholds}
        isWall={false}
      />
    </TextProvider>
  )
}
const cpu = () => document.querySelector('[data-chart=cpu]')
const summary = () => cpu()?.querySelector('[data-part=summary]')?.textContent
const curve = () => cpu()?.querySelector('.recharts-area-curve')?.getAttribute('d')

/** Shows the charts with the one that is looked at on screen: what nobody sees is not drawn. */
async function show(count: number) {
  const { rerender } = render(grid(count))
  cpu()?.scrollIntoView()
  await waitFor(() => expect(curve()).toBeTruthy())
  return (next: number) => {
    rerender(grid(next))
    return [summary(), curve()].join(' ')
  }
}

test('ten samples in a second are one update of the charts', async () => {
  const next = await show(100)
  const drawn = Array.from({ length: 30 }, (_, i) => next(101 + i))
  expect(drawn.map((each, i) => each !== drawn[i - 1]).filter(Boolean)).toHaveLength(3)
  expect(drawn[9]).toMatch(/^Now 100%/)
  expect(drawn[29]).toMatch(/^Now 120%/)
})

test('a clock that was set back is shown at once', async () => {
  const next = await show(110)
  expect(next(109)).toMatch(/^Now 108%/)
})

test('a chart that is not on screen is neither drawn nor changed until it is', async () => {
  const far = (count: number) => (
    <>
      <div style={{ height: 20_000 }} />
      {grid(count)}
    </>
  )
  const { rerender } = render(far(100))
  await waitFor(() => expect(summary()).toMatch(/^Now 99%/))
  rerender(far(200))
  expect(summary()).toMatch(/^Now 99%/)
  expect(curve()).toBeUndefined()
  cpu()?.scrollIntoView()
  await waitFor(() => expect(curve()).toBeTruthy())
  expect(summary()).toMatch(/^Now 199%/)
})

test('a server renders the sentence and every number, and no style attribute', () => {
  const markup = renderToString(grid(100))
  expect(markup).toContain('Now 99%, between 0% and 99% in the last')
  expect(markup).toMatch(/<details[^>]*data-part="numbers"/)
  expect(markup.match(/<tr/g)?.length).toBeGreaterThan(3)
  expect(markup).toContain('<td>99%</td>')
  expect(markup).not.toContain('style=')
})
