import type {
  EndContext,
  EndRemark,
  NewsRemark,
  RefusedRemark,
  Remark,
  Utterance,
} from '../../widgets/announcer/remark.ts'
import { countEnd, joinTallies } from './endTally.ts'

/** What waits to be said, and what was said last. Replaced, never mutated; bounded by the jobs that are followed. */
export interface RemarkQueue {
  /** The last news of each job: what came before it is old. */
  news: ReadonlyMap<string, NewsRemark>
  refusals: ReadonlyMap<string, RefusedRemark>
  ends: Utterance['ends']
  /** Words of the app, the oldest first. */
  texts: readonly { text: string; isUrgent: boolean; topic?: string | undefined }[]
  /** Epoch milliseconds since which something urgent waits, and since which anything does. */
  urgentSince?: number | undefined
  since?: number | undefined
  said?: { at: number; isUrgent: boolean }
}

/** Milliseconds between two utterances: one budget for all that a provider has to say. */
export const budgetMs = 5_000
/** Milliseconds after an ordinary utterance at which an urgent one may follow it: an end, a refusal. */
export const urgentMs = 1_000
/** Milliseconds for which remarks are gathered, so that what comes together is said together. */
export const gatherMs = 250
/** Texts of an app that wait at most; the oldest go first. */
const maxTexts = 10

const nothing = { now: undefined, line: undefined, away: undefined }

export const emptyQueue: RemarkQueue = { news: new Map(), refusals: new Map(), ends: nothing, texts: [] }

/** True for a remark that stays true, and so is always said. */
export const isEnd = (remark: Remark): remark is EndRemark =>
  remark.kind === 'completed' || remark.kind === 'failed' || remark.kind === 'cancelled' || remark.kind === 'expired'

/** The queue with a remark in it, heard at `now` (epoch milliseconds). */
export function hearRemark(queue: RemarkQueue, remark: Remark, now: number, context: EndContext = 'now'): RemarkQueue {
  const news = new Map(queue.news)
  if (!isEnd(remark) && remark.kind !== 'refused') {
    // The last of them comes last, also where it takes the place of an older one.
    news.delete(remark.jobId)
    return since({ ...queue, news: news.set(remark.jobId, remark) }, now, false)
  }
  if (remark.kind === 'refused') {
    // That it was asked for goes without saying.
    if (news.get(remark.jobId)?.kind === 'asked') news.delete(remark.jobId)
    return since({ ...queue, news, refusals: new Map(queue.refusals).set(remark.jobId, remark) }, now, true)
  }
  news.delete(remark.jobId)
  return since({ ...queue, news, ends: { ...queue.ends, [context]: countEnd(queue.ends[context], remark) } }, now, true)
}

/** The queue without the news of a job that has ended: they are old. */
export function leaveNews(queue: RemarkQueue, jobId: string): RemarkQueue {
  if (!queue.news.has(jobId)) return queue
  const news = new Map(queue.news)
  news.delete(jobId)
  const waits = news.size > 0 || queue.texts.length > 0 || queue.urgentSince !== undefined
  return { ...queue, news, since: waits ? queue.since : undefined }
}

/** The queue with words of the app in it; the same words are not kept twice, and of a topic only the last. */
export function hearText(
  queue: RemarkQueue,
  text: string,
  isUrgent: boolean,
  now: number,
  topic?: string,
): RemarkQueue {
  const others = queue.texts.filter((one) => one.text !== text && (topic === undefined || one.topic !== topic))
  return since({ ...queue, texts: [...others, { text, isUrgent, topic }].slice(-maxTexts) }, now, isUrgent)
}

const since = (queue: RemarkQueue, now: number, isUrgent: boolean): RemarkQueue => ({
  ...queue,
  since: queue.since ?? now,
  urgentSince: queue.urgentSince ?? (isUrgent ? now : undefined),
})

/** Epoch milliseconds at which there is something to say; undefined while nothing waits. */
export function dueAt({ since: from, urgentSince, said }: RemarkQueue): number | undefined {
  if (from === undefined) return undefined
  const free = said === undefined ? from : said.at + budgetMs
  const ordinary = Math.max(from + gatherMs, free)
  if (urgentSince === undefined) return ordinary
  const breaksIn = said === undefined || said.isUrgent ? free : said.at + urgentMs
  return Math.min(ordinary, Math.max(urgentSince + gatherMs, breaksIn))
}

/** What is to be said at `now`, if anything is due, and the queue without it. */
export function takeUtterance(queue: RemarkQueue, now: number): { utterance?: Utterance; queue: RemarkQueue } {
  const due = dueAt(queue)
  if (due === undefined || now < due) return { queue }
  const { refusals, ends } = queue
  const texts = (isUrgent: boolean) => queue.texts.filter((one) => one.isUrgent === isUrgent).map(({ text }) => text)
  if (queue.urgentSince !== undefined) {
    const rest = queue.texts.filter(({ isUrgent }) => !isUrgent)
    const waits = rest.length > 0 || queue.news.size > 0
    return {
      utterance: { refusals: [...refusals.values()], ends, news: [], texts: texts(true) },
      queue: {
        ...emptyQueue,
        news: queue.news,
        texts: rest,
        ...(waits && { since: queue.since }),
        said: { at: now, isUrgent: true },
      },
    }
  }
  return {
    utterance: { refusals: [], ends: nothing, news: [...queue.news.values()], texts: texts(false) },
    queue: { ...emptyQueue, said: { at: now, isUrgent: false } },
  }
}

/** The queue while nobody sees the page: what will be old is let go, ends are kept for the return. */
export function keepForReturn(queue: RemarkQueue): RemarkQueue {
  const { now, line, away } = queue.ends
  const texts = queue.texts.filter(({ isUrgent }) => isUrgent)
  const urgentSince = queue.urgentSince
  const kept = { ...queue, news: new Map(), texts, ends: { now: undefined, line, away: joinTallies(away, now) } }
  return { ...kept, since: urgentSince }
}
