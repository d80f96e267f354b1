import type { Clock, Stop } from '../../protocol/clock.ts'
import type { Utterance } from '../../widgets/announcer/remark.ts'
import { budgetMs, dueAt, emptyQueue, keepForReturn, takeUtterance } from './remarkQueue.ts'
import type { RemarkQueue } from './remarkQueue.ts'

/** Where an announcer's words go. */
export interface Voice {
  say(utterance: Utterance): void
  /** Takes the words back that nobody needs to come upon later. */
  clear(): void
}

/** Says what waits when it is due; no timer runs while nothing is to be said. */
export interface Speaking {
  /** Changes what waits. */
  change(edit: (queue: RemarkQueue, now: number) => RemarkQueue): void
  /** Looks again: the page has come into sight, or has gone out of it. */
  wake(): void
  /** Forgets what waits and takes back what was said. */
  reset(): void
}

export function createSpeaking(clock: Clock, voice: Voice): Speaking {
  let queue = emptyQueue
  let stopTimer: Stop | undefined
  let hasWords = false

  const schedule = (): void => {
    stopTimer?.()
    stopTimer = undefined
    const at = dueAt(queue) ?? (hasWords && queue.said ? queue.said.at + budgetMs : undefined)
    // In a page that nobody sees, the return is waited for instead.
    if (at !== undefined && !clock.hidden()) stopTimer = clock.after(Math.max(0, at - clock.now()), look)
  }
  const clear = (): void => {
    hasWords = false
    voice.clear()
  }
  const look = (): void => {
    const now = clock.now()
    // A replay went back: what was said then is of another time.
    if (queue.said !== undefined && queue.said.at > now) return reset()
    if (clock.hidden()) queue = keepForReturn(queue)
    else {
      const taken = takeUtterance(queue, now)
      queue = taken.queue
      if (taken.utterance) {
        hasWords = true
        voice.say(taken.utterance)
      } else if (hasWords && queue.said && now - queue.said.at >= budgetMs) clear()
    }
    schedule()
  }
  const reset = (): void => {
    queue = emptyQueue
    clear()
    schedule()
  }
  return {
    change(edit) {
      queue = edit(queue, clock.now())
      if (clock.hidden()) queue = keepForReturn(queue)
      schedule()
    },
    wake: look,
    reset,
  }
}
