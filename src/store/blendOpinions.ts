/** When a run ends by one way to foresee it, and how far that can be believed, in natural logarithms of milliseconds. */
export interface Opinion {
  middle: number
  variance: number
  /** Share of the run still to come, in which its pace may change; absent where that is known beforehand. */
  mayChange?: number
}

/** Even the best record is no certainty. */
const least = 0.001

const weightOf = ({ variance }: Opinion): number => 1 / (variance + least) ** 2

/** One opinion of many: where they do not agree, it is as unsure as they are apart. */
export function blendOpinions(opinions: readonly Opinion[]): Required<Opinion> | undefined {
  if (opinions.length === 0) return undefined
  let [weights, middle, variance, mayChange] = [0, 0, 0, 0]
  for (const opinion of opinions) {
    const weight = weightOf(opinion)
    weights += weight
    middle += weight * opinion.middle
  }
  middle /= weights
  for (const opinion of opinions) {
    const weight = weightOf(opinion)
    mayChange += (weight / weights) * (opinion.mayChange ?? 0)
    variance += (weight / weights) * (opinion.variance + (opinion.middle - middle) ** 2)
  }
  return Number.isFinite(middle) && Number.isFinite(variance) ? { middle, variance, mayChange } : undefined
}
