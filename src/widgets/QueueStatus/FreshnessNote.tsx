import type { ReactElement } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import { ClockIcon } from '../icons/ClockIcon.tsx'

export interface FreshnessNoteProps {
  freshness: Freshness
  /** Says since when the figures stand: "Figures are late, as of 14:02:10". */
  time: string | undefined
  words: { asOf: (why: string, time: string) => string; late: string; stale: string }
}

/** Says that figures are not live and how old they are; renders nothing while they are live. */
export function FreshnessNote({ freshness, time, words }: FreshnessNoteProps): ReactElement | null {
  if (freshness === 'live') return null
  const why = freshness === 'late' ? words.late : words.stale
  return (
    <p data-part="freshness">
      <ClockIcon />
      <span>{time === undefined ? why : words.asOf(why, time)}</span>
    </p>
  )
}
