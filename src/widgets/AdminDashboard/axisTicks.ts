const second = 1_000
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400]

// Below two minutes an axis shows seconds; from there on ticks closer than a minute would read alike.
const secondsBelowMs = 120_000

/** True for a span (milliseconds) so short that its ticks need their seconds. */
export const needsSeconds = (spanMs: number): boolean => spanMs < secondsBelowMs

/** Round instants (epoch milliseconds) between two others, at most four of them. */
export function timeTicks(from: number, to: number): readonly number[] {
  const least = needsSeconds(to - from) ? 1 : 60
  const fits = (seconds: number) => seconds >= least && (to - from) / (seconds * second) <= 4
  const step = (steps.find(fits) ?? 7 * 86_400) * second
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step)
}

/** Zero, a round value and twice that. */
export type ValueTicks = readonly [number, number, number]

/** Three round values from zero to at least `most`. */
export function valueTicks(most: number): ValueTicks {
  const power = 10 ** Math.floor(Math.log10(most))
  const top = ([1, 2, 4, 5, 6, 8, 10].find((factor) => factor * power >= most * 0.999) ?? 10) * power
  return [0, top / 2, top]
}

const minute = 60 * second
// Each half of these is a time that a person would say.
const tops = [1, 2, 4, 10, 20, 30, 40, 60].flatMap((few) => [few * second, few * minute])
const hours = tops.concat([2, 4, 8, 12, 24].map((few) => few * 60 * minute)).toSorted((a, b) => a - b)

/** Three round times (milliseconds) from zero to at least `most`. */
export function durationTicks(most: number): ValueTicks {
  if (most < second) return valueTicks(most)
  const top =
    hours.find((time) => time >= most * 0.999) ?? Math.ceil(most / (2 * 86_400 * second)) * 2 * 86_400 * second
  return [0, top / 2, top]
}
