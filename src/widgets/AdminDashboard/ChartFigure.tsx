import { lazy, Suspense, useId, type ReactElement } from 'react'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import { useIsClient } from '../useIsClient.ts'
import { needsSeconds } from './axisTicks.ts'
import type { ChartKind } from './chartKinds.ts'
import { chartSeries } from './chartSeries.ts'
import { ChartTable } from './ChartTable.tsx'
import { errorLevel } from './errorLevel.ts'
import { formatAxisTime } from './formatAxisTime.ts'

// recharts is larger than all else together: it loads when a chart is drawn.
const AdminPlot = lazy(async () => ({ default: (await import('./AdminPlot.tsx')).AdminPlot }))

type ChartText = Text<'adminDashboard'>

interface ChartFigureProps {
  kind: ChartKind
  history: readonly MetricsSample[]
  text: ChartText
}

// Not Math.min(...values): an argument for each of many thousand values is more than an engine takes.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)

const spanOf = (points: readonly { at: number }[]) => (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0)

/** Every value that was told: a point of the line may stand for several, and would hide the peaks among them. */
const toldIn = (history: readonly MetricsSample[], { read }: ChartKind) =>
  history.flatMap((sample) => read(sample) ?? []).filter(Number.isFinite)

function summaryOf(values: readonly number[], say: (value: number) => string, span: number, text: ChartText) {
  const { labels, formatters } = text
  const now = values.at(-1)
  if (now === undefined) return labels.chartNone
  if (values.length < 2) return labels.chartNow(say(now))
  const [low, high, time] = [say(least(values)), say(most(values)), formatters.duration(span)]
  return low === high ? labels.chartSteady(say(now), time) : labels.chartSummary(say(now), low, high, time)
}

/** One figure over time: a sentence, the line, and the same numbers as a table. */
export function ChartFigure({ kind, history, text }: ChartFigureProps): ReactElement {
  const { labels, formatters, locale, timeZone } = text
  const isClient = useIsClient()
  const points = chartSeries(history, kind.read)
  const say = (value: number) => kind.format(value, formatters)
  const values = toldIn(history, kind)
  const title = labels.tiles[kind.name]
  const titleId = useId()
  const span = spanOf(points)
  return (
    <figure
      aria-labelledby={titleId}
      data-part="chart"
      data-chart={kind.name}
      data-level={kind.name === 'errorRate' ? errorLevel(values.at(-1)) : undefined}
    >
      <figcaption>
        <span id={titleId} data-part="chart-title">
          {title}
        </span>
        <span data-part="summary">{summaryOf(values, say, span, text)}</span>
      </figcaption>
      {values.length > 1 ? (
        <div data-part="plot" aria-hidden="true">
          {isClient && (
            <Suspense fallback={null}>
              <AdminPlot
                points={points}
                most={most([kind.leastTop, ...values])}
                formatValue={say}
                formatTick={(at) => formatAxisTime(at, needsSeconds(span), locale, timeZone)}
                formatTime={formatters.clockTime}
                soFar={labels.soFar}
              />
            </Suspense>
          )}
        </div>
      ) : (
        <div data-part="plot">
          <p data-part="plot-empty">{values.length > 0 && labels.chartFew}</p>
        </div>
      )}
      {values.length > 0 && <ChartTable title={title} points={points} formatValue={say} text={text} />}
    </figure>
  )
}
