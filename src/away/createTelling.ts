import type { Clock, Stop } from '../protocol/clock.ts'
import { createToldIds } from './createToldIds.ts'
import type { TabSight } from './tabSight.ts'
import type { Turn } from './turn.ts'

interface TellingOptions {
  turn: () => Turn
  sight: Pick<TabSight, 'isHidden'>
  clock: Clock
  /** Whether other tabs say what they have told. */
  hears: () => boolean
  /** These are this tab's to tell. */
  onOwn: (ids: readonly string[]) => void
}

/** Milliseconds in which more news is gathered before anything is told again. */
const restMs = 1_000

/** News on its way to being told: what is not this tab's waits until another tab has told it, or is no more. */
export function createTelling({ turn, sight, clock, hears, onOwn }: TellingOptions) {
  const { waiting, offer, settle } = createToldIds()
  let isStopped = false
  let isBusy = false
  let hasMore = false
  let stopRest: Stop | undefined

  const consider = async (): Promise<void> => {
    if (waiting.size === 0 || isStopped) return
    hasMore = true
    if (isBusy) return
    isBusy = true
    hasMore = false
    const ids = [...waiting]
    const { mine, isSeen } = await turn().decide(ids)
    if (isStopped) return
    // Where no tab hears of another, what this one does not tell now is left to those that speak.
    if (isSeen || (!hears() && mine.length === 0)) settle(ids)
    // Meanwhile another tab may have told some of them, or the person come back.
    const own = sight.isHidden() ? mine.filter((id) => waiting.has(id)) : []
    if (own.length === 0) return next()
    settle(own)
    stopRest = clock.after(restMs, next)
    onOwn(own)
  }
  const next = (): void => {
    isBusy = false
    if (hasMore) void consider()
  }
  return {
    offer(ids: readonly string[]): void {
      if (offer(ids)) void consider()
    },
    settle,
    /** All that waits has been seen. */
    settleAll: () => settle([...waiting]),
    consider: () => void consider(),
    stop(): void {
      isStopped = true
      stopRest?.()
    },
  }
}
