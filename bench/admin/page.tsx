import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { emptySeries } from '../../src/protocol/metricsSeries.ts'
import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'
import { foldSeries } from '../../src/store/foldSeries.ts'
import { daySample } from '../../stories/admin/daySamples.ts'
import { contestants } from './contestants.tsx'

const start = Date.UTC(2026, 0, 15, 12)
/** Samples of an hour, one a second. */
const kept = 3_600

/** Shows a contestant; `told` samples have come before anything is counted. */
export function begin(name: keyof typeof contestants, told: number) {
  const root = createRoot(document.body.appendChild(document.createElement('main')))
  let series = emptySeries
  let history: readonly MetricsSample[] = []
  let count = 0
  const take = (): void => {
    const sample = daySample(start + count++ * 1_000)
    series = foldSeries(series, sample)
    history = [...history.slice(1 - kept), sample]
  }
  const show = (): void =>
    flushSync(() => root.render(contestants[name]({ series, history, until: start + count * 1_000 })))
  for (let i = 0; i < told; i++) take()
  show()
  return {
    drawn: () => document.querySelectorAll('.recharts-area-curve').length,
    nodes: () => document.querySelectorAll('*').length,
    /** Lets some seconds pass, each with a sample and the frame that shows it. */
    async pass(seconds: number) {
      for (let i = 0; i < seconds; i++) {
        take()
        show()
        await new Promise((drawn) => requestAnimationFrame(drawn))
      }
    },
  }
}
