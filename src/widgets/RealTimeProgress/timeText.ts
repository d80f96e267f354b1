import type { Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobLook } from './jobLook.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

// An estimate is no stopwatch: in steps of five seconds it does not twitch at every event.
const calmSeconds = (seconds: number): number => (seconds < 60 ? Math.ceil(seconds / 5) * 5 : seconds)

/** When something is going to happen to the job, in words; nothing where nobody said so. */
export function timeText(
  job: Job,
  { status }: JobLook,
  now: number | undefined,
  labels: RealTimeProgressLabels,
  formatters: Formatters,
): string | undefined {
  if (job.nextRetryAt !== undefined && now !== undefined && (status === 'retrying' || status === 'failed')) {
    const wait = job.nextRetryAt - now
    return wait > 0 ? labels.nextTryIn(formatters.duration(Math.ceil(wait / 1000) * 1000)) : undefined
  }
  const seconds = job.estimatedTime
  if (seconds === undefined || !(seconds >= 0)) return undefined
  const soon = seconds < 10
  const duration = formatters.duration(calmSeconds(seconds) * 1000)
  if (status === 'queued' || status === 'delayed') return soon ? labels.startsSoon : labels.startsIn(duration)
  if (status === 'started' || status === 'progress') return soon ? labels.momentsLeft : labels.timeLeft(duration)
  return undefined
}
