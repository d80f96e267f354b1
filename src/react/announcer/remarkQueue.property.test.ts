import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../tests/rigs/chance.ts'
import type { EndRemark, Remark, Utterance } from '../../widgets/announcer/remark.ts'
import { budgetMs, dueAt, emptyQueue, hearRemark, isEnd, takeUtterance, urgentMs } from './remarkQueue.ts'

const jobIds = ['a', 'b', 'c', 'd', 'e']
const anyRemark: fc.Arbitrary<Remark> = fc
  .constantFrom(...jobIds)
  .chain((jobId) =>
    fc.constantFrom<Remark>(
      { jobId, kind: 'started' },
      { jobId, kind: 'milestone', percent: 50 },
      { jobId, kind: 'asked', action: 'cancel' },
      { jobId, kind: 'refused', action: 'cancel', why: 'refused' },
      { jobId, kind: 'completed', failedParts: 0 },
      { jobId, kind: 'failed' },
      { jobId, kind: 'expired' },
    ),
  )
/** What is heard, each some milliseconds after the one before. */
const anyStream = fc.array(fc.record({ afterMs: fc.integer({ min: 0, max: 4_000 }), remark: anyRemark }), {
  minLength: 1,
  maxLength: 60,
})

interface Spoken {
  at: number
  isUrgent: boolean
  utterance: Utterance
}

/** All that is said of a stream by one who looks whenever something is due, and how much waited at most. */
function listenTo(stream: { afterMs: number; remark: Remark }[]) {
  const spoken: Spoken[] = []
  let queue = emptyQueue
  let now = 0
  let most = 0
  const sayUntil = (end: number): void => {
    for (let due = dueAt(queue); due !== undefined && due <= end; due = dueAt(queue)) {
      const isUrgent = queue.urgentSince !== undefined
      const taken = takeUtterance(queue, due)
      queue = taken.queue
      if (taken.utterance) spoken.push({ at: due, isUrgent, utterance: taken.utterance })
    }
  }
  for (const { afterMs, remark } of stream) {
    now += afterMs
    sayUntil(now)
    queue = hearRemark(queue, remark, now)
    most = Math.max(most, queue.news.size + queue.refusals.size + (queue.ends.now?.first.length ?? 0))
  }
  sayUntil(Infinity)
  return { spoken, most }
}

const countOf = (kind: EndRemark['kind'], spoken: Spoken[]): number =>
  spoken.reduce((sum, { utterance }) => sum + (utterance.ends.now?.counts[kind] ?? 0), 0)

test('between two utterances lie five seconds, or one where an urgent one follows an ordinary one', () => {
  fc.assert(
    fc.property(anyStream, (stream) => {
      const { spoken } = listenTo(stream)
      for (const [index, { at, isUrgent }] of spoken.entries()) {
        const before = spoken[index - 1]
        if (before === undefined) continue
        expect(at - before.at).toBeGreaterThanOrEqual(isUrgent && !before.isUrgent ? urgentMs : budgetMs)
      }
    }),
  )
})

test('every end is said exactly once', () => {
  fc.assert(
    fc.property(anyStream, (stream) => {
      const { spoken } = listenTo(stream)
      for (const kind of ['completed', 'failed', 'expired'] as const) {
        expect(countOf(kind, spoken)).toBe(stream.filter(({ remark }) => remark.kind === kind).length)
      }
    }),
  )
})

test('the last word of each job is said', () => {
  fc.assert(
    fc.property(anyStream, (stream) => {
      const { spoken } = listenTo(stream)
      for (const jobId of jobIds) {
        const last = stream.findLast(({ remark }) => remark.jobId === jobId)?.remark
        if (last === undefined || isEnd(last)) continue
        const said = spoken.flatMap(({ utterance }) => [...utterance.refusals, ...utterance.news])
        expect(said.findLast((remark) => remark.kind === last.kind && remark.jobId === jobId)).toEqual(last)
      }
    }),
  )
})

test('nothing is said of a job that ended before it could be said, but that it ended', () => {
  fc.assert(
    fc.property(anyStream, fc.constantFrom(...jobIds), (stream, jobId) => {
      const end: Remark = { jobId, kind: 'completed', failedParts: 0 }
      const { spoken } = listenTo([...stream, { afterMs: 0, remark: end }])
      const at = stream.reduce((sum, { afterMs }) => sum + afterMs, 0)
      const after = spoken.filter((one) => one.at > at)
      expect(after.flatMap(({ utterance }) => utterance.news).some((news) => news.jobId === jobId)).toBe(false)
    }),
  )
})

test('what waits is bounded by the jobs, however much is heard', () => {
  fc.assert(
    fc.property(anyStream, (stream) => {
      expect(listenTo(stream).most).toBeLessThanOrEqual(2 * jobIds.length + 2)
    }),
  )
})
