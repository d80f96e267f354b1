import type { Stop } from '../../protocol/clock.ts'
import type { Job } from '../../protocol/job.ts'
import type { StatusState } from '../../store/state.ts'

/** What a stack of toasts has on screen, and so says by itself. */
export interface ToastsOnScreen {
  /** Ids of the notifications. */
  news: readonly string[]
  /** Ids of the jobs whose bar is among the toasts. */
  live: readonly string[]
}

/** Which facts are left to toasts, which read themselves aloud. */
export interface ToastVoice {
  /** Toasts are on the page from now on; `shown` tells what is among them. */
  add(shown: () => ToastsOnScreen): Stop
  /** True where a toast has told, or tells now, how this job ended. */
  tellsEnd(job: Job, caughtUp: boolean, state: StatusState): boolean
  /** True where a toast shows this job's bar. */
  showsBar(jobId: string): boolean
}

export function createToastVoice(): ToastVoice {
  const stacks = new Set<() => ToastsOnScreen>()
  const some = (fits: (shown: ToastsOnScreen) => boolean): boolean => [...stacks].some((shown) => fits(shown()))
  return {
    add(shown) {
      const own = (): ToastsOnScreen => shown()
      stacks.add(own)
      return () => stacks.delete(own)
    },
    tellsEnd({ jobId, attempt, status }, caughtUp, { notifications }) {
      if (stacks.size === 0 || (status !== 'completed' && status !== 'failed')) return false
      // What came while the line was down is one toast for all.
      if (caughtUp) return true
      const one = notifications.find(
        (it) => it.kind === status && 'jobId' in it && it.jobId === jobId && it.attempt === attempt,
      )
      // One that is told no more has been told: in a digest, or until somebody closed it.
      return one !== undefined && (!one.toast || some(({ news }) => news.includes(one.id)))
    },
    showsBar: (jobId) => some(({ live }) => live.includes(jobId)),
  }
}
