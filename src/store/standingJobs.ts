import type { JobProgress } from '../protocol/jobProgress.ts'
import type { JobLog } from './jobLog.ts'
import type { LoggedMessage } from './logged.ts'
import { markJob, rowOf } from './loggedJob.ts'
import type { StatusState } from './state.ts'

/** Jobs that are told of at most. */
const maxStanding = 500

/** The jobs that nothing in `messages` is about, which stand as they stood then; and how many more there are. */
export function standingJobs(
  { jobs }: StatusState,
  log: JobLog,
  messages: readonly LoggedMessage[],
): { rows: readonly JobProgress[]; left: number } {
  const mentioned = new Set(messages.flatMap((one) => ('mark' in one ? one.mark.job : [])))
  const unnumbered = new Map<string, number>()
  const number = (id: string): number => {
    const known = log.known(id) ?? unnumbered.get(id)
    if (known !== undefined) return known
    const next = log.numbered() + unnumbered.size + 1
    unnumbered.set(id, next)
    return next
  }
  const standing = Array.from(jobs.values()).filter(({ jobId }) => !mentioned.has(log.known(jobId) ?? 0))
  const rows = standing.slice(-maxStanding).map((job) => rowOf(markJob(job, { job: number, lane: log.lane })))
  return { rows, left: standing.length - rows.length }
}
