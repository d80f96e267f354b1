import type { Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { ranMs } from './ranMs.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { rollUpOf } from './rollUp.ts'

export interface JobFact {
  name: 'counts' | 'bytes' | 'attempt' | 'code' | 'kept' | 'ran' | 'elapsed'
  text: string
}

/** The small facts below the bar: how many, how much, which try. */
export function jobFacts(
  job: Job,
  { now, elapsedMs }: { now?: number | undefined; elapsedMs?: number | undefined },
  labels: RealTimeProgressLabels,
  { number, bytes, duration }: Formatters,
): readonly JobFact[] {
  const optional = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? undefined : format(value)
  const facts: JobFact[] = []
  // What grows while the job runs comes last, so that the rest keeps its place.
  if (job.attempt > 1) {
    facts.push({ name: 'attempt', text: labels.attempt(number(job.attempt), optional(job.maxAttempts, number)) })
  }
  if (job.errorCode && job.status === 'failed') facts.push({ name: 'code', text: job.errorCode })
  const keptMs = job.status === 'completed' ? (job.resultExpiresAt ?? NaN) - (now ?? NaN) : NaN
  if (keptMs > 0) facts.push({ name: 'kept', text: labels.keptFor(duration(keptMs)) })
  const ran = job.status === 'failed' || job.status === 'cancelled' ? ranMs(job) : undefined
  if (ran !== undefined) facts.push({ name: 'ran', text: labels.ran(duration(ran)) })
  if (job.counts && rollUpOf(job.counts) === undefined) {
    const { done, total, unit } = job.counts
    facts.push({ name: 'counts', text: labels.counts(number(done), optional(total, number), unit) })
  }
  if (job.bytes) {
    const { done, total } = job.bytes
    facts.push({ name: 'bytes', text: labels.bytes(bytes(done), optional(total, bytes)) })
  }
  const elapsed = elapsedWords(job, labels)
  if (elapsedMs !== undefined && elapsed) facts.push({ name: 'elapsed', text: elapsed(duration(elapsedMs)) })
  return facts
}

function elapsedWords({ status }: Job, labels: RealTimeProgressLabels): ((duration: string) => string) | undefined {
  if (status === 'queued' || status === 'delayed') return labels.waitingFor
  return status === 'started' || status === 'progress' ? labels.runningFor : undefined
}
