import type { Freshness, Job } from '../../protocol/job.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobLook } from './jobLook.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import type { RollUp } from './rollUp.ts'
import type { JobTimes } from './timeText.ts'

/** One job, what is known of it, and the words to say it in. */
export interface JobSubject extends JobTimes {
  job: Job | undefined
  look: JobLook
  rollUp: RollUp | undefined
  freshness: Freshness
  /** Epoch milliseconds at which it stood so. */
  asOf: number | undefined
  /** Milliseconds for which it has waited, or run. */
  elapsedMs: number | undefined
  labels: RealTimeProgressLabels
  formatters: Formatters
}
