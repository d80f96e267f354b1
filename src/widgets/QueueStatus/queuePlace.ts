import type { Formatters } from '../text/createFormatters.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

/** Where one of the person's own jobs waits. */
export interface QueuePlace {
  /** The lane, by the server's name. */
  lane: string
  /** Place in line, from 1. */
  position?: number | undefined
  /** Milliseconds until it starts, as far as one can say. */
  waitMs?: number | undefined
}

const byPosition = (a: QueuePlace, b: QueuePlace): number => (a.position ?? Infinity) - (b.position ?? Infinity) || 0

/** The person's own jobs in a lane, the next to start first. */
export const placesIn = (lane: string, mine: readonly QueuePlace[]): readonly QueuePlace[] =>
  mine.filter((place) => place.lane === lane).toSorted(byPosition)

// An estimate is no stopwatch: below a minute it moves in steps of five seconds.
const calmMs = (ms: number): number => (ms < 60_000 ? Math.max(1, Math.ceil(ms / 5_000)) * 5_000 : ms)

/** Says where the next of a person's own jobs stands in a lane, and how many more there are. */
export function placeInWords(
  [next, ...others]: readonly QueuePlace[],
  labels: QueueStatusLabels,
  { number, duration }: Formatters,
): string | undefined {
  if (next === undefined) return undefined
  const { position, waitMs } = next
  const place =
    position === undefined
      ? labels.yourJobWaits
      : position === 1
        ? labels.yourJobIsNext
        : labels.yourJob(number(position))
  const wait = waitMs !== undefined && waitMs >= 0 ? labels.startsIn(duration(calmMs(waitMs))) : undefined
  const more = others.length > 0 ? labels.moreOfYours(others.length, number(others.length)) : undefined
  return [place, wait, more].filter((part) => part !== undefined).join(labels.comma)
}
