import type { ReactElement } from 'react'
import type { JobFilter } from '../../protocol/jobList.ts'
import { InboxIcon } from '../icons/InboxIcon.tsx'
import type { JobTrayLabels } from './jobTrayLabels.ts'

export interface TrayEmptyProps {
  filter: JobFilter
  onFilter: ((filter: JobFilter) => void) | undefined
  labels: JobTrayLabels
}

/** What stands in place of the rows: there are no jobs, or none of those that are asked for. */
export function TrayEmpty({ filter, onFilter, labels }: TrayEmptyProps): ReactElement {
  return (
    <div data-part="tray-empty">
      <InboxIcon />
      {filter === 'all' ? (
        <>
          <p data-part="tray-empty-title">{labels.empty}</p>
          <p>{labels.emptyExplained}</p>
        </>
      ) : (
        <>
          <p data-part="tray-empty-title">{labels.noneOf[filter]}</p>
          {onFilter && (
            <button type="button" data-part="show-all" data-button="" onClick={() => onFilter('all')}>
              {labels.showAll}
            </button>
          )}
        </>
      )}
    </div>
  )
}
