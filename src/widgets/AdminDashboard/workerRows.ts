import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'
import type { Text } from '../text/TextContext.tsx'
import type { WorkerSort } from './adminActLabels.ts'
import type { GoneWorker } from './foldRecall.ts'
import { keyedBy } from './keyedBy.ts'
import { workerHealth } from './workerHealth.ts'

/** What is shown of one worker, as text: a row whose text is the same is not drawn again. */
export interface WorkerRowText {
  id: string
  host: string | undefined
  state: string | undefined
  stateWord: string
  silent: string | undefined
  job: string | undefined
  isGhost: boolean
  done: string | undefined
  failed: string | undefined
  memory: string | undefined
  cpu: string | undefined
  uptime: string | undefined
}

export interface WorkersShown {
  workers: readonly WorkerMetrics[]
  gone: readonly GoneWorker[]
  /** Epoch milliseconds on the server's clock, which the workers' heartbeats are on as well. */
  timestamp: number
}

type WorkersText = Text<'adminDashboard'>

/** The word for a worker's state; one that is not ours stands as the server wrote it. */
export function stateInWords(state: string | undefined, { labels }: WorkersText): string {
  const words = labels.workerStatus
  if (state === undefined) return labels.notTold
  return (Object.hasOwn(words, state) && words[state]) || state
}

function figuresOf(worker: WorkerMetrics, { formatters }: WorkersText) {
  const say = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? undefined : format(value)
  return {
    id: worker.id,
    host: worker.host,
    job: worker.currentJobId,
    done: say(worker.jobsProcessed, (value) => formatters.number(value)),
    failed: say(worker.jobsFailed, (value) => formatters.number(value)),
    memory: say(worker.memoryUsage, formatters.bytes),
    cpu: say(worker.cpuUsage, (value) => formatters.percent(value)),
    uptime: say(worker.uptime, (seconds) => formatters.duration(seconds * 1_000)),
  }
}

function rowOf(worker: WorkerMetrics, timestamp: number, text: WorkersText): WorkerRowText {
  const { state, silentMs, isGhost } = workerHealth(worker, timestamp)
  return {
    ...figuresOf(worker, text),
    state,
    stateWord: stateInWords(state, text),
    silent: silentMs === undefined ? undefined : text.labels.silentFor(text.formatters.duration(silentMs)),
    isGhost,
  }
}

const goneRow = ({ worker, since }: GoneWorker, timestamp: number, text: WorkersText): WorkerRowText => ({
  ...figuresOf(worker, text),
  state: 'gone',
  stateWord: stateInWords('gone', text),
  silent: text.labels.goneSince(text.formatters.relativeTime(since, timestamp)),
  isGhost: false,
})

/** What needs a person most comes first. */
const urgency = ({ state, isGhost }: WorkerRowText): number => {
  if (isGhost) return 0
  const place = ['offline', 'late', 'gone', undefined, 'paused', 'draining'].indexOf(state)
  return place < 0 ? 10 : place + 1
}

const byName = (locale: string) => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return (a: { item: WorkerRowText }, b: { item: WorkerRowText }) => compare(a.item.id, b.item.id)
}

/** The rows of the workers, those that are gone among them, each with a key of its own. */
export function workerRows(
  { workers, gone, timestamp }: WorkersShown,
  sort: WorkerSort,
  text: WorkersText,
): readonly { key: string; item: WorkerRowText }[] {
  const rows = [
    ...workers.map((worker) => rowOf(worker, timestamp, text)),
    ...gone.map((one) => goneRow(one, timestamp, text)),
  ]
  const compareNames = byName(text.locale)
  return keyedBy(rows, ({ id }) => id).toSorted(
    (a, b) => (sort === 'attention' ? urgency(a.item) - urgency(b.item) : 0) || compareNames(a, b),
  )
}

const summaryOrder = ['busy', 'idle', 'draining', 'paused', 'late', 'offline']

/** “6 workers: 4 busy, 1 late, 1 offline”; those that are gone are no workers any more. */
export function workersSummary({ workers, timestamp }: Omit<WorkersShown, 'gone'>, text: WorkersText): string {
  const { labels, formatters } = text
  const counts = new Map<string | undefined, number>(summaryOrder.map((state) => [state, 0]))
  for (const worker of workers) {
    const { state } = workerHealth(worker, timestamp)
    const known = state === 'active' ? 'busy' : state
    counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  const parts = [...counts]
    .filter(([, count]) => count > 0)
    .map(([state, count]) => labels.inState(formatters.number(count), stateInWords(state, text)))
  return labels.workersSummary(workers.length, formatters.number(workers.length), parts)
}
