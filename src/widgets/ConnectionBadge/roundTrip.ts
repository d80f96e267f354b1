export type RoundTripQuality = 'good' | 'fair' | 'slow'

/** Milliseconds below which an answer is good, and below which it is fair. */
const [goodBelowMs, fairBelowMs] = [150, 500]

/** Milliseconds in steps that grow with them, so that what is shown does not change with every answer. */
export function stepRoundTrip(ms: number): number {
  const step = ms < 195 ? 10 : ms < 975 ? 50 : 500
  return Math.max(10, Math.round(ms / step) * step)
}

/** How good it is to wait `ms` milliseconds for an answer: judged by what is shown of them. */
export function qualityOf(ms: number): RoundTripQuality {
  const shown = stepRoundTrip(ms)
  return shown < goodBelowMs ? 'good' : shown < fairBelowMs ? 'fair' : 'slow'
}
