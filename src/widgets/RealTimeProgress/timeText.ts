import type { Eta } from '../../protocol/eta.ts'
import type { Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { etaText } from './etaText.ts'
import type { JobLook } from './jobLook.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import { standingMs } from './standingMs.ts'

// An estimate is no stopwatch: in steps of five seconds it does not twitch at every event.
const calmSeconds = (seconds: number): number => (seconds < 60 ? Math.ceil(seconds / 5) * 5 : seconds)

// In whole minutes: this is no stopwatch either.
const wholeMinutes = (ms: number): number => ms - (ms % 60_000)

/** What is known of time beside the job. */
export interface JobTimes {
  /** Epoch milliseconds on the server's clock. */
  now?: number | undefined
  /** Milliseconds for which the percent has stood still. */
  standsForMs?: number | undefined
  /** When it is expected to end; null where nothing can be said, and the server's own estimate is not asked then. */
  eta?: Eta | null | undefined
}

/** When something is going to happen to the job, in words; nothing where nobody said so. */
export function timeText(
  job: Job,
  look: JobLook,
  { now, standsForMs, eta }: JobTimes,
  labels: RealTimeProgressLabels,
  formatters: Formatters,
): string | undefined {
  const { status, percent } = look
  if (job.nextRetryAt !== undefined && now !== undefined && (status === 'retrying' || status === 'failed')) {
    const wait = job.nextRetryAt - now
    return wait > 0 ? labels.nextTryIn(formatters.duration(Math.ceil(wait / 1000) * 1000)) : undefined
  }
  const standing = standingMs(look, standsForMs)
  if (standing !== undefined)
    return labels.standsAt(formatters.percent(percent ?? 0), formatters.duration(wholeMinutes(standing)))
  const isRunning = status === 'started' || status === 'progress'
  if (isRunning && eta !== undefined) return eta === null ? undefined : etaText(eta, labels, formatters)
  return serverText(job.estimatedTime, isRunning, status, labels, formatters)
}

function serverText(
  seconds: number | undefined,
  isRunning: boolean,
  status: JobLook['status'],
  labels: RealTimeProgressLabels,
  formatters: Formatters,
): string | undefined {
  if (seconds === undefined || !(seconds >= 0)) return undefined
  const soon = seconds < 10
  const duration = formatters.duration(calmSeconds(seconds) * 1000)
  if (status === 'queued' || status === 'delayed') return soon ? labels.startsSoon : labels.startsIn(duration)
  if (isRunning) return soon ? labels.momentsLeft : labels.timeLeft(duration)
  return undefined
}
