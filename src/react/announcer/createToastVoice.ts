import type { Stop } from '../../protocol/clock.ts'
import type { Job } from '../../protocol/job.ts'
import { notificationId } from '../../store/notify.ts'
import type { StatusState } from '../../store/state.ts'

/** What the toasts on a page tell. */
export interface ToastStanding {
  /** Ids of the jobs whose bar is among them. */
  bars: readonly string[]
  /** Ends of a job for which the person wants a toast. */
  ends: readonly ('completed' | 'failed')[]
}

/** Which facts are left to toasts, which read themselves aloud. */
export interface ToastVoice {
  /** Toasts are on the page from now on. */
  add(standing: () => ToastStanding): Stop
  /** True where a toast tells how this job ended. */
  tellsEnd(job: Job, state: StatusState): boolean
  /** True where a toast shows this job's bar. */
  showsBar(jobId: string): boolean
}

export function createToastVoice(): ToastVoice {
  const stacks = new Set<() => ToastStanding>()
  const isTold = (status: 'completed' | 'failed'): boolean => [...stacks].some((stack) => stack().ends.includes(status))
  return {
    add(standing) {
      const own = (): ToastStanding => standing()
      stacks.add(own)
      return () => stacks.delete(own)
    },
    // Alone or in a digest: of what was notified, toasts leave out nothing that is wanted there.
    tellsEnd: (job, { notified }) =>
      (job.status === 'completed' || job.status === 'failed') &&
      isTold(job.status) &&
      notified.has(notificationId(job)),
    showsBar: (jobId) => [...stacks].some((stack) => stack().bars.includes(jobId)),
  }
}
