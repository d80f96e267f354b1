import type { Clock } from '../protocol/clock.ts'
import type { StatusEvent } from '../protocol/events.ts'
import { createGapPace } from './gapPace.ts'
import { followSequence } from './sequence.ts'
import type { Sequence } from './sequence.ts'

/** Follows the server's numbering and notices what is missing from it. */
export interface GapWatch {
  place(): Sequence
  /** Called in the order of arrival. `isAsking`: a snapshot is on its way already. */
  follow(event: StatusEvent, isAsking: boolean): void
  /** Forgets the gaps: the line went down. */
  stop(): void
  /** Forgets the numbering too: the user changed. */
  forget(): void
}

/** Creates a watch that calls `ask` with the milliseconds to wait before asking for what is missing. */
export function createGapWatch(clock: Clock, ask: (afterMs: number) => void): GapWatch {
  const waitMs = createGapPace(clock)
  let place: Sequence = {}
  let gapBefore: number | undefined
  return {
    place: () => place,
    follow(event, isAsking) {
      if (event.seq === undefined && event.pos === undefined && event.name !== 'snapshot') return
      const followed = followSequence(place, event)
      place = followed.place
      if (followed.isGap) {
        if (isAsking) gapBefore = event.seq
        else ask(waitMs())
      }
      if (event.name !== 'snapshot' || gapBefore === undefined) return
      // What was missed after the snapshot was written is missing still.
      const isMissing = event.seq === undefined || event.seq < gapBefore - 1
      gapBefore = undefined
      if (isMissing && !isAsking) ask(waitMs())
    },
    stop() {
      gapBefore = undefined
    },
    forget() {
      gapBefore = undefined
      place = {}
    },
  }
}
