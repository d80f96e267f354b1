import type { Stop } from '../../protocol/clock.ts'
import type { Job } from '../../protocol/job.ts'
import { notificationId } from '../../store/notify.ts'
import type { StatusState } from '../../store/state.ts'

/** Which facts are left to toasts, which read themselves aloud. */
export interface ToastVoice {
  /** Toasts are on the page from now on; `bars` gives the ids of the jobs whose bar is among them. */
  add(bars: () => readonly string[]): Stop
  /** True where a toast tells how this job ended. */
  tellsEnd(job: Job, state: StatusState): boolean
  /** True where a toast shows this job's bar. */
  showsBar(jobId: string): boolean
}

export function createToastVoice(): ToastVoice {
  const stacks = new Set<() => readonly string[]>()
  return {
    add(bars) {
      const own = (): readonly string[] => bars()
      stacks.add(own)
      return () => stacks.delete(own)
    },
    // Alone or in a digest: of what was notified, toasts leave out nothing.
    tellsEnd: (job, { notified }) =>
      stacks.size > 0 && (job.status === 'completed' || job.status === 'failed') && notified.has(notificationId(job)),
    showsBar: (jobId) => [...stacks].some((bars) => bars().includes(jobId)),
  }
}
