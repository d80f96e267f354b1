import type { MetricsSample, WorkerMetrics } from '../../protocol/systemMetrics.ts'

/** A worker that was named and no longer is. */
export interface GoneWorker {
  worker: WorkerMetrics
  /** Epoch milliseconds on the server's clock at which it was named last. */
  since: number
}

/** How often each kind of error had come by a time. */
interface ErrorMark {
  /** Epoch milliseconds on the server's clock. */
  at: number
  counts: ReadonlyMap<string, number>
}

/** What earlier samples tell beside the newest: workers that are gone, and how often errors had come. */
export interface AdminRecall {
  gone: readonly GoneWorker[]
  /** Oldest first, over the last quarter of an hour. */
  marks: readonly ErrorMark[]
  /** The newest sample that is in it. */
  newest: MetricsSample | undefined
}

export const emptyRecall: AdminRecall = { gone: [], marks: [], newest: undefined }

/** Milliseconds for which a worker that is gone keeps its row. */
export const goneForMs = 300_000
const mostGone = 50
/** Milliseconds over which the growth of errors is told. */
export const growthMs = 900_000
const markEveryMs = 60_000

function goneAfter({ gone, newest }: AdminRecall, { workers, timestamp }: MetricsSample): readonly GoneWorker[] {
  if (!workers || (gone.length === 0 && workers === newest?.workers)) return gone
  const named = new Set(workers.map(({ id }) => id))
  const left = (newest?.workers ?? [])
    .filter(({ id }) => !named.has(id))
    .map((worker) => ({ worker, since: newest?.timestamp ?? timestamp }))
  return [...gone, ...left]
    .filter(({ worker, since }) => !named.has(worker.id) && timestamp - since < goneForMs)
    .slice(-mostGone)
}

function marksAfter({ marks }: AdminRecall, { errors, timestamp }: MetricsSample): readonly ErrorMark[] {
  if (!errors || timestamp - (marks.at(-1)?.at ?? -Infinity) < markEveryMs) return marks
  const counts = new Map<string, number>()
  for (const { code, count } of errors) counts.set(code, (counts.get(code) ?? 0) + count)
  return [...marks.filter(({ at }) => timestamp - at <= growthMs), { at: timestamp, counts }]
}

/** What is recalled once `sample` has come; a clock that was set back begins anew. */
export function foldRecall(recall: AdminRecall, sample: MetricsSample): AdminRecall {
  const before = sample.timestamp < (recall.newest?.timestamp ?? -Infinity) ? emptyRecall : recall
  return { gone: goneAfter(before, sample), marks: marksAfter(before, sample), newest: sample }
}

/** How much an error has grown, and over how many milliseconds; undefined where that is not known or not at all. */
export function errorGrowth(
  { marks, newest }: AdminRecall,
  code: string,
  count: number,
): { by: number; overMs: number } | undefined {
  const [first] = marks
  if (!first || !newest) return undefined
  const overMs = newest.timestamp - first.at
  const by = count - (first.counts.get(code) ?? 0)
  return overMs >= markEveryMs && by > 0 ? { by, overMs } : undefined
}
