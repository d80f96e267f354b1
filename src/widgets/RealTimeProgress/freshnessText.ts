import type { JobSubject } from './jobSubject.ts'

/** Why what is shown may not be so any more, and as of when it was; nothing where it is live. */
export function freshnessText({ freshness, asOf, labels, formatters }: JobSubject): string | undefined {
  if (freshness === 'live') return undefined
  const why = labels[freshness]
  return asOf === undefined ? why : labels.asOf(why, formatters.clockTime(asOf))
}
