import type { JobLook } from './jobLook.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'

/** The status in a word; a status of a newer server, which has no word of ours, as it is. */
export function statusWord({ status, outcome }: JobLook, labels: RealTimeProgressLabels): string {
  if (outcome !== undefined) return labels.outcome[outcome]
  if (status === 'unknown') return labels.unknown
  const words: Readonly<Record<string, string>> = labels.status
  return (Object.hasOwn(words, status) ? words[status] : undefined) ?? status
}
