import type { ReactElement } from 'react'
import type { GroupCounts } from '../../protocol/jobGroup.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobTrayLabels } from './jobTrayLabels.ts'

export interface OverallBarProps {
  counts: GroupCounts
  labels: JobTrayLabels
  formatters: Formatters
}

const parts = ['done', 'failed', 'running'] as const

/** How far all jobs together are; nothing where there is none. */
export function OverallBar({ counts, labels, formatters }: OverallBarProps): ReactElement | null {
  const ended = counts.done + counts.failed
  const total = ended + counts.running + counts.waiting
  if (total === 0) return null
  const share = 100 / total
  const startOf = (at: number): number => parts.slice(0, at).reduce((sum, part) => sum + counts[part] * share, 0)
  return (
    <div
      role="progressbar"
      aria-label={labels.overall}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(ended * share)}
      aria-valuetext={labels.ended(formatters.number(ended), formatters.number(total))}
      data-part="overall"
    >
      <svg width="100%" height="100%" aria-hidden="true">
        {parts.map((part, at) => (
          <rect
            key={part}
            data-part="share"
            data-group={part}
            x={`${startOf(at)}%`}
            width={`${counts[part] * share}%`}
            height="100%"
          />
        ))}
      </svg>
    </div>
  )
}
