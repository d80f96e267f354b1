import { lazy, Suspense, useId, useMemo, useRef, useState, type ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import type { ChartKind } from './chartKinds.ts'
import { ChartMarks } from './ChartMarks.tsx'
import { ChartReader } from './ChartReader.tsx'
import { chartSummary } from './chartSummary.ts'
import { ChartTable } from './ChartTable.tsx'
import { chartView, reachedBy, type ChartFrame } from './chartView.ts'
import type { FigureThreshold } from './tileLevel.ts'
import { useIsSeen } from './useIsSeen.ts'
import { useWhileSeen } from './useWhileSeen.ts'

// recharts is larger than all else together: it loads when a chart is drawn.
const AdminPlot = lazy(async () => ({ default: (await import('./AdminPlot.tsx')).AdminPlot }))

interface ChartFigureProps {
  kind: ChartKind
  /** The same object as long as nothing in it has changed. */
  frame: ChartFrame
  threshold: FigureThreshold | undefined
  /** Where nobody can reach it: no table to open, no points to go along. */
  isWall: boolean
  text: Text<'adminDashboard'>
}

/** One figure over time: a sentence, the line, and the same numbers as a table. */
export function ChartFigure({ kind, frame: newest, threshold, isWall, text }: ChartFigureProps): ReactElement {
  const { labels, formatters, locale, timeZone } = text
  const ref = useRef<HTMLElement>(null)
  const titleId = useId()
  const isSeen = useIsSeen(ref)
  const [isDrawn, setIsDrawn] = useState(false)
  if (isSeen && !isDrawn) setIsDrawn(true)
  const frame = useWhileSeen(newest, isSeen)
  const view = useMemo(() => chartView(kind, frame, threshold), [kind, frame, threshold])
  const say = (value: number) => kind.format(value, formatters)
  const title = labels.tiles[kind.name]
  const told = view.points.filter(({ value }) => value !== undefined)
  return (
    <figure
      ref={ref}
      aria-labelledby={titleId}
      data-part="chart"
      data-chart={kind.name}
      data-level={reachedBy(told.at(-1)?.last, view.thresholds)?.level}
    >
      <figcaption>
        <span id={titleId} data-part="chart-title">
          {title}
        </span>
        <span data-part="summary">{chartSummary(frame, view, say, text)}</span>
      </figcaption>
      <div data-part="plot" data-drawn={told.length > 1 && isDrawn ? '' : undefined}>
        {told.length > 1 && isDrawn && (
          <>
            <ChartMarks view={view} say={say} />
            <Suspense fallback={null}>
              <AdminPlot {...{ view, kind, formatters, locale, timeZone, isWall }} />
            </Suspense>
            {!isWall && <ChartReader title={title} view={view} say={say} text={text} />}
          </>
        )}
        {told.length < 2 && <p data-part="plot-empty">{told.length > 0 && labels.chartFew}</p>}
      </div>
      {told.length > 0 && !isWall && <ChartTable title={title} view={view} say={say} text={text} />}
    </figure>
  )
}
