const steps = [
  100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000,
  3_600_000,
]

/** Moments to write on the ruler, in milliseconds since the scenario began: round ones, at most `most` of them. */
export function rulerMarks(durationMs: number, most: number): readonly number[] {
  const hours = Math.ceil(durationMs / 3_600_000 / most) * 3_600_000
  const step = steps.find((each) => durationMs / each <= most) ?? hours
  return Array.from({ length: Math.floor(durationMs / step) + 1 }, (_, i) => i * step)
}
