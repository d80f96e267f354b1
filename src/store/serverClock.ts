import type { Arrival } from './arrival.ts'

/** Samples that are looked at: enough to outvote a few that were late. */
const maxSamples = 9
/** Milliseconds between two samples: every event passes here. */
const everyMs = 1_000
/** Milliseconds a sample may lie beside the others; and times their usual distance. */
const [nearMs, nearTimes] = [1_000, 3]
/** Milliseconds by which the offset must move to count: less is the line's own delay. */
const stepMs = 250

/** How far the server's clock is ahead of the page's, learnt from what the server says of its own time. */
export interface ServerClock {
  /** The offset in milliseconds, where it has changed. Called in the order of arrival. */
  follow(arrival: Arrival): number | undefined
  /** Forgets the server: the user changed. */
  forget(): void
}

export function createServerClock(): ServerClock {
  let samples: number[] = []
  let lastAt = -Infinity
  let told = 0
  return {
    follow({ event, at, replayed }) {
      // What is replayed was written long before it came.
      if (event.ts === undefined || replayed || at - lastAt < everyMs) return undefined
      lastAt = at
      samples = [...samples, event.ts - at].slice(-maxSamples)
      const offset = offsetOf(samples)
      if (Math.abs(offset - told) < stepMs) return undefined
      told = offset
      return offset
    },
    forget() {
      samples = []
      lastAt = -Infinity
      told = 0
    },
  }
}

/** The median of the samples that lie together, in milliseconds: one that was held up somewhere counts for nothing. */
export function offsetOf(samples: readonly number[]): number {
  const middle = median(samples)
  const usual = median(samples.map((one) => Math.abs(one - middle)))
  const near = Math.max(nearMs, nearTimes * usual)
  return Math.round(median(samples.filter((one) => Math.abs(one - middle) <= near)))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
