import { rollUpParts, sizeOf, type RollUp, type RollUpPart } from './rollUp.ts'

/** A stretch of a batch's bar whose items stand alike. */
export interface Segment {
  part: RollUpPart
  /** Percent at which it begins. */
  from: number
  /** Percent that it takes. */
  share: number
}

/** The stretches of a batch's bar in their order; what waits is the empty rest. None where it has no items. */
export function segmentsOf(rollUp: RollUp | undefined): readonly Segment[] {
  if (rollUp === undefined || sizeOf(rollUp) === 0) return []
  const perItem = 100 / sizeOf(rollUp)
  let from = 0
  return rollUpParts
    .filter((part) => part !== 'waiting' && rollUp[part] > 0)
    .map((part) => {
      const share = rollUp[part] * perItem
      from += share
      return { part, from: from - share, share }
    })
}
