import type { ShownFigures } from './shownFigures.ts'

const iso = (at: number): string => new Date(at).toISOString()
const orNull = (value: number | undefined): number | null => value ?? null

/** Units of what the workers, queues and errors in an export tell. */
const units = {
  memoryUsage: 'bytes',
  cpuUsage: 'percent',
  uptime: 's',
  lastHeartbeat: 'epoch ms',
  lastSeen: 'epoch ms',
  avgWaitTime: 'min',
  oldestWaitingMs: 'ms',
  waitP50Ms: 'ms',
  waitP95Ms: 'ms',
  waitP99Ms: 'ms',
}

/** Writes what a dashboard shows as JSON: units beside the numbers, and `null` for what nobody told. */
export function exportJson({ at, span, figures, charts, gaps, workers, queues, errors }: ShownFigures): string {
  return JSON.stringify(
    {
      at: iso(at),
      from: iso(span.from),
      to: iso(span.to),
      figures: figures.map(({ value, ...figure }) => ({ ...figure, value: orNull(value) })),
      charts: charts.map(({ figure, unit, points }) => ({
        figure,
        unit,
        points: points.map(({ at: time, value, ...point }) => ({ at: iso(time), value: orNull(value), ...point })),
      })),
      gaps: gaps.map(({ from, to, cause }) => ({ from: iso(from), to: iso(to), cause })),
      workers: workers ?? null,
      queues: queues ?? null,
      errors: errors ?? null,
      units,
    },
    null,
    2,
  )
}
