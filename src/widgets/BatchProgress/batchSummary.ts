import { sizeOf, type RollUp } from '../RealTimeProgress/rollUp.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { BatchProgressLabels } from './batchProgressLabels.ts'

/** How a batch stands, in one line that hides no failure: "17 of 20 done, 3 failed". */
export function batchSummary(rollUp: RollUp, labels: BatchProgressLabels, { number }: Formatters): string {
  const { done, failed, skipped } = rollUp
  return [
    labels.done(number(done), number(sizeOf(rollUp))),
    ...(failed > 0 ? [labels.failed(failed, number(failed))] : []),
    ...(skipped > 0 ? [labels.skipped(skipped, number(skipped))] : []),
  ].join(labels.comma)
}
