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
  let gap: Sequence | undefined
  return {
    place: () => place,
    follow(event, isAsking) {
      if (event.seq === undefined && event.pos === undefined && event.name !== 'snapshot') return
      const followed = followSequence(place, event)
      place = followed.place
      if (followed.isGap) {
        if (isAsking) gap = place
        else ask(waitMs())
      }
      if (event.name !== 'snapshot' || gap === undefined) return
      // What was missed after the snapshot was written is missing still, and so is all of a numbering begun since.
      const isMissing = event.seq === undefined || event.seq < (gap.seq ?? 0) - 1 || place.epoch !== gap.epoch
      gap = undefined
      if (isMissing && !isAsking) ask(waitMs())
    },
    stop() {
      gap = undefined
    },
    forget() {
      gap = undefined
      place = {}
    },
  }
}
