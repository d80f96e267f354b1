import type { Clock, Stop } from '../../protocol/clock.ts'
import type { Job } from '../../protocol/job.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { EndRemark } from '../../widgets/announcer/remark.ts'
import type { Speaking } from './createSpeaking.ts'
import type { ToastVoice } from './createToastVoice.ts'
import { gatherMs, hearRemark } from './remarkQueue.ts'

/** An end, and the job as it ended. */
export interface HeardEnd {
  remark: EndRemark
  job: Job
  caughtUp: boolean
}

/** Takes ends, and hands on those that no toast tells. */
export interface EndIntake {
  take(end: HeardEnd): void
  clear(): void
}

interface EndParts {
  store: StatusStore
  clock: Clock
  toasts: ToastVoice
  speaking: Speaking
}

/** Which ends are left to a toast can be told only once the toasts are on screen: so that is waited for. */
export function createEndIntake({ store, clock, toasts, speaking }: EndParts): EndIntake {
  let waiting: (HeardEnd & { at: number })[] = []
  let stopTimer: Stop | undefined

  const decide = (): void => {
    const state = store.getState()
    const heard = waiting.filter(({ job, caughtUp }) => !toasts.tellsEnd(job, caughtUp, state))
    clear()
    speaking.change((queue) =>
      heard.reduce(
        (grown, { remark, caughtUp, at }) => hearRemark(grown, remark, at, caughtUp ? 'line' : 'now'),
        queue,
      ),
    )
  }
  const clear = (): void => {
    waiting = []
    stopTimer?.()
    stopTimer = undefined
  }
  return {
    take(end) {
      waiting.push({ ...end, at: clock.now() })
      stopTimer ??= clock.after(gatherMs, decide)
    },
    clear,
  }
}
