import type { Lane } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { LaneSeries } from './laneSeries.ts'
import type { QueueSort } from './queueListLabels.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { waitInWords } from './waitInWords.ts'

/** One thing that is told of a lane. */
export interface LaneColumn {
  id: string
  /** Its part of the bar. */
  series?: LaneSeries
  /** The order in which its head puts the lanes. */
  sort?: QueueSort
  head(labels: QueueStatusLabels, formatters: Formatters): string
  /** What it says of a lane; undefined where nobody told. */
  text(lane: Lane, labels: QueueStatusLabels, formatters: Formatters): string | undefined
}

const minuteInMs = 60_000

type Counter = 'active' | 'waiting' | 'delayed' | 'failed'
type Wait = 'oldestWaitingMs' | 'waitP50Ms' | 'waitP95Ms' | 'waitP99Ms'

const counter = (id: Counter): LaneColumn => ({
  id,
  series: id,
  ...(id === 'waiting' && { sort: id }),
  head: (labels) => labels[id],
  text: ({ [id]: count }, _, { number }) => (count === undefined ? undefined : number(count)),
})

const wait = (id: Wait, head: LaneColumn['head']): LaneColumn => ({
  id,
  head,
  text: ({ [id]: ms }, labels, formatters) => waitInWords(ms, labels, formatters),
})

const within =
  (percent: number): LaneColumn['head'] =>
  (labels, formatters) =>
    labels.within(formatters.percent(percent))

const averageWait: LaneColumn = {
  id: 'averageWait',
  sort: 'wait',
  head: (labels) => labels.averageWait,
  text: ({ avgWaitTime }, labels, formatters) =>
    waitInWords(avgWaitTime === undefined ? undefined : avgWaitTime * minuteInMs, labels, formatters),
}

const other = (name: string): LaneColumn => ({
  id: otherPrefix + name,
  series: 'other',
  head: () => name,
  text: ({ others }, _, { number }) => {
    const told = others?.find((one) => one.name === name)
    return told && number(told.count)
  },
})

/** The three that every lane has a place for. */
export const mainColumns = [counter('active'), counter('waiting'), averageWait] as const satisfies readonly LaneColumn[]

const counters = [counter('delayed'), counter('failed')]
const waits = [
  wait('oldestWaitingMs', (labels) => labels.oldestWait),
  wait('waitP50Ms', within(50)),
  wait('waitP95Ms', within(95)),
  wait('waitP99Ms', within(99)),
]

const named = [...counters, ...waits]
const fieldOf = (id: string) => id as 'delayed' | 'failed' | Wait
const otherPrefix = 'other:'

/** The columns of a table: counters before waits, each of those that some lane tells, and the main ones always. */
export function tableColumns(more: readonly LaneColumn[]): readonly LaneColumn[] {
  const isWait = (column: LaneColumn) => waits.includes(column)
  const [active, waiting] = mainColumns
  return [active, waiting, ...more.filter((one) => !isWait(one)), averageWait, ...more.filter(isWait)]
}

/** The ids of what else some lane tells, always in this order: counters, those by the server's names, waits. */
export function moreColumnIds(lanes: readonly Lane[]): readonly string[] {
  const isTold = ({ id }: LaneColumn) => lanes.some((lane) => lane[fieldOf(id)] !== undefined)
  const names = new Set(lanes.flatMap(({ others = [] }) => others.map(({ name }) => otherPrefix + name)))
  return [counters, waits].flatMap((columns, i) => [
    ...(i === 1 ? names : []),
    ...columns.filter(isTold).map(({ id }) => id),
  ])
}

/** The columns with these ids. */
export const columnsOf = (ids: readonly string[]): readonly LaneColumn[] =>
  ids.map((id) => named.find((one) => one.id === id) ?? other(id.slice(otherPrefix.length)))
