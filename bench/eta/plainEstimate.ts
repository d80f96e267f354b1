import type { Word } from './jobs.ts'

/** Weight of the newest rate in the smoothed one. */
const smoothing = 0.1

/** The estimate that most progress bars show: what is left by a smoothed rate, one number from the second word on. */
export function createPlainEstimate(): { hear(word: Word): void; leftMs(at: number): number | undefined } {
  let rate: number | undefined
  let last: Word | undefined
  return {
    hear(word) {
      if (last !== undefined && word.at > last.at) {
        const now = ((last.left ?? 1) - (word.left ?? 1)) / (word.at - last.at)
        rate = rate === undefined ? now : rate + smoothing * (now - rate)
      }
      last = word
    },
    leftMs(at) {
      if (rate === undefined || last === undefined || !(rate > 0)) return undefined
      return Math.max(0, (last.left ?? 1) / rate - (at - last.at))
    },
  }
}
