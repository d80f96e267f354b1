import type { Lane } from '../../protocol/queueStatus.ts'
import type { ChartPoint } from './chartPoints.ts'
import { csvRow, type CsvCell } from './csvRow.ts'
import type { ShownChart, ShownFigures } from './shownFigures.ts'

/** The columns of the file: one number a line, so that every program reads all of it as one table. */
const columns = ['section', 'subject', 'figure', 'time', 'value', 'unit', 'note'] as const

type Row = Partial<Record<(typeof columns)[number], CsvCell>>

const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString())
const notTold = 'not told'

const figureRows = ({ at, figures }: ShownFigures): Row[] =>
  figures.flatMap(({ name, unit, value, of }) => {
    const row = { section: 'figure', figure: name, time: iso(at), unit }
    const all = of === undefined ? [] : [{ ...row, figure: `${name} in all`, value: of }]
    return [{ ...row, value, note: value === undefined ? notTold : undefined }, ...all]
  })

function pointRows({ figure, unit }: ShownChart, { at, value, least, most, isPartial }: ChartPoint): Row[] {
  const row = { section: 'chart', figure, time: iso(at), unit }
  if (value === undefined) return [{ ...row, note: 'gap' }]
  const told = { ...row, value, note: isPartial && 'so far' }
  if (least === most) return [told]
  return [told, { ...row, figure: `${figure} least`, value: least }, { ...row, figure: `${figure} most`, value: most }]
}

const chartRows = ({ charts }: ShownFigures): Row[] =>
  charts.flatMap((chart) => chart.points.flatMap((point) => pointRows(chart, point)))

const gapRows = ({ gaps }: ShownFigures): Row[] =>
  gaps.map(({ from, to, cause }) => ({
    section: 'gap',
    time: iso(from),
    value: to - from,
    unit: 'ms',
    note: cause,
  }))

const workerUnits = {
  jobsProcessed: 'jobs',
  jobsFailed: 'jobs',
  memoryUsage: 'bytes',
  cpuUsage: 'percent',
  uptime: 's',
}

const workerRows = ({ workers = [] }: ShownFigures): Row[] =>
  workers.flatMap((worker) => {
    const row = { section: 'worker', subject: worker.id }
    const figures = Object.entries(workerUnits).map(([figure, unit]) => {
      const value = worker[figure as keyof typeof workerUnits]
      return { ...row, figure, value, unit, note: value === undefined ? notTold : undefined }
    })
    const facts = Object.entries({ state: worker.state, host: worker.host, currentJobId: worker.currentJobId })
    const told = facts.flatMap(([figure, note]) => (note === undefined ? [] : [{ ...row, figure, note }]))
    const beat = { ...row, figure: 'lastHeartbeat', time: iso(worker.lastHeartbeat) }
    return [...told, ...figures, ...(worker.lastHeartbeat === undefined ? [] : [beat])]
  })

const laneUnit = (figure: string): string => {
  if (figure === 'avgWaitTime') return 'min'
  return figure.endsWith('Ms') ? 'ms' : 'jobs'
}

const laneRows = ({ name, paused, others = [], ...counters }: Lane): Row[] => {
  const row = { section: 'queue', subject: name }
  return [
    ...Object.entries(counters).map(([figure, value]) => ({ ...row, figure, value, unit: laneUnit(figure) })),
    ...others.map(({ name: figure, count }) => ({ ...row, figure, value: count })),
    ...(paused === undefined ? [] : [{ ...row, figure: 'paused', note: paused ? 'yes' : 'no' }]),
  ]
}

const errorRows = ({ errors = [] }: ShownFigures): Row[] =>
  errors.flatMap(({ code, count, lastSeen, message, jobId }) => {
    const row = { section: 'error', subject: code }
    return [
      { ...row, figure: 'count', time: iso(lastSeen), value: count, unit: 'jobs', note: message },
      ...(jobId === undefined ? [] : [{ ...row, figure: 'last job', note: jobId }]),
    ]
  })

const rangeRows = ({ span }: ShownFigures): Row[] => [
  { section: 'range', figure: 'from', time: iso(span.from) },
  { section: 'range', figure: 'to', time: iso(span.to) },
]

/** Writes what a dashboard shows as CSV: one number a line with its unit and time, none for what nobody told. */
export function exportCsv(shown: ShownFigures): string {
  const rows = [
    ...rangeRows(shown),
    ...figureRows(shown),
    ...chartRows(shown),
    ...gapRows(shown),
    ...workerRows(shown),
    ...(shown.queues?.lanes ?? []).flatMap(laneRows),
    ...errorRows(shown),
  ]
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(csvRow).join('')
}
