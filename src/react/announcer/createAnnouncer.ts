import { systemClock } from '../../protocol/clock.ts'
import type { Stop } from '../../protocol/clock.ts'
import type { StallCause } from '../../protocol/jobProgress.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { Utterance } from '../../widgets/announcer/remark.ts'
import { createFollowing } from './createFollowing.ts'
import type { Following } from './createFollowing.ts'
import { createSpeaking } from './createSpeaking.ts'
import type { Voice } from './createSpeaking.ts'
import { createToastVoice } from './createToastVoice.ts'
import type { ToastVoice } from './createToastVoice.ts'
import { createWords } from './createWords.ts'
import type { Words } from './createWords.ts'
import { listenToJobs } from './listenToJobs.ts'
import { listenToStore } from './listenToStore.ts'
import { subjectOf } from './remarkOf.ts'
import { hearRemark, hearText } from './remarkQueue.ts'

/** The one voice of a store's widgets. */
export interface Announcer {
  follow: Following['follow']
  /** Gives it a place to speak, for as long as it is there; with several, the first one speaks. */
  attach(voice: Voice): Stop
  /** Notes that a job has come to make no headway. */
  stall(jobId: string, cause: StallCause): void
  /** Says an app's own words; of what waits to be said of a `topic`, only the last is. */
  say(text: string, isUrgent: boolean, topic?: string): void
  toasts: Pick<ToastVoice, 'add'>
  words: Words
  /** The page has come into sight, or has gone out of it. */
  wake(): void
}

/** Milliseconds for which a job has to be known before its standing still is news. */
const settledMs = 1_000

const announcers = new WeakMap<StatusStore, Announcer>()

/** The announcer of a store: the same for all providers that give it, so that nothing is said twice. */
export function announcerOf(store: StatusStore): Announcer {
  const known = announcers.get(store) ?? createAnnouncer(store)
  announcers.set(store, known)
  return known
}

/** Creates an announcer that listens while it has a place to speak. */
export function createAnnouncer(store: StatusStore): Announcer {
  const clock = store.clock ?? systemClock
  const voices = new Set<Voice>()
  const following = createFollowing()
  const toasts = createToastVoice()
  const speaking = createSpeaking(clock, {
    say: (utterance: Utterance) => [...voices][0]?.say(utterance),
    clear: () => voices.forEach((voice) => voice.clear()),
  })
  let stopListening: Stop | undefined
  const listen = (): Stop => {
    const stopJobs = listenToJobs({ clock, store, following, toasts, speaking })
    const stopStore = listenToStore({ store, following, speaking })
    return () => {
      stopJobs()
      stopStore()
      speaking.reset()
    }
  }
  return {
    follow: following.follow,
    toasts,
    words: createWords(),
    wake: speaking.wake,
    attach(voice) {
      // Of one's own, so that to attach the same twice and to stop once leaves one.
      const own = { ...voice }
      voices.add(own)
      stopListening ??= listen()
      return () => {
        if (!voices.delete(own)) return
        own.clear()
        if (voices.size > 0) return
        stopListening?.()
        stopListening = undefined
      }
    },
    stall(jobId, cause) {
      const job = store.getState().jobs.get(jobId)
      // That the line is down is told by whoever shows the line.
      if (voices.size === 0 || job === undefined || cause === 'connection') return
      // A job that makes no headway when it is first heard of is no news.
      if (clock.now() - job.firstSeenAt < settledMs) return
      speaking.change((queue, now) => hearRemark(queue, { ...subjectOf(job), kind: 'stalled', cause }, now))
    },
    say(text, isUrgent, topic) {
      if (text.trim() !== '') speaking.change((queue, now) => hearText(queue, text, isUrgent, now, topic))
    },
  }
}
