import type { JobNotification } from '../protocol/notification.ts'

/** Milliseconds without an end after which a burst is over, and within which too many ends make one. */
const burstMs = 1_000

/** Ends that came too fast to be told one by one. */
export interface Burst {
  /** Of the line that tells of them: the same for the whole burst. */
  id: string
  /** Epoch milliseconds, page clock: its first end. */
  from: number
  /** Epoch milliseconds, page clock: its last end so far. */
  lastAt: number
  completed: number
  failed: number
}

/** How fast ends come. */
export interface EndPace {
  /** Those of the last second that were told one by one, the oldest first; none while a burst lasts. */
  singles: readonly JobNotification[]
  burst?: Burst
}

export const noEnds: EndPace = { singles: [] }

/** The pace after one more end, where `max` within a second are still told one by one. */
export function paceEnd({ singles, burst }: EndPace, end: JobNotification, max: number): EndPace {
  if (max === Infinity) return noEnds
  if (burst && end.at - burst.lastAt < burstMs) return { singles: [], burst: counted(burst, end) }
  const recent = [...singles.filter(({ at }) => end.at - at < burstMs), end]
  if (recent.length <= max) return { singles: recent }
  const { id, at } = recent[0] ?? end
  const none = { id: `digest/burst/${id}`, from: at, lastAt: at, completed: 0, failed: 0 }
  return { singles: [], burst: recent.reduce(counted, none) }
}

const counted = (burst: Burst, { kind, at }: JobNotification): Burst => ({
  ...burst,
  lastAt: at,
  completed: burst.completed + (kind === 'completed' ? 1 : 0),
  failed: burst.failed + (kind === 'failed' ? 1 : 0),
})
