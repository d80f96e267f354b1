/** Answers that are kept: enough for a middle one that a single slow answer does not move. */
const maxKept = 8

/** The times with `ms` as the last of them; a time that cannot be is left out. */
export const noteRoundTrip = (times: readonly number[], ms: number): readonly number[] =>
  Number.isFinite(ms) && ms >= 0 ? [...times.slice(1 - maxKept), ms] : times

/** Milliseconds the server takes to answer, as the middle of its last few answers; absent where none was measured. */
export function selectRoundTrip({ roundTrips }: { roundTrips?: readonly number[] }): number | undefined {
  const sorted = roundTrips?.toSorted((a, b) => a - b)
  return sorted?.[Math.floor(sorted.length / 2)]
}
