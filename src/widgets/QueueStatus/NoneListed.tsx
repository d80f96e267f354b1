import type { ReactElement } from 'react'
import type { LaneChoice } from './listLanes.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

interface NoneListedProps {
  choice: LaneChoice
  choose: (change: Partial<LaneChoice>) => void
  labels: QueueStatusLabels
}

/** Says that no queue fits what is asked for, and leads back to all of them. */
export function NoneListed({ choice, choose, labels: { list } }: NoneListedProps): ReactElement {
  return (
    <div data-part="empty">
      <p>{choice.query.trim() === '' ? list.noProblems : list.noneMatch}</p>
      <button
        type="button"
        data-part="show-all"
        data-button=""
        onClick={() => choose({ query: '', onlyProblems: false })}
      >
        {list.showAll}
      </button>
    </div>
  )
}
