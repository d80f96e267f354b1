import type { ReactElement, Ref } from 'react'
import type { GroupCounts } from '../../protocol/jobGroup.ts'
import { ChevronIcon } from '../icons/ChevronIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobTrayLabels } from './jobTrayLabels.ts'
import { OverallBar } from './OverallBar.tsx'

export interface TrayHeadProps {
  counts: GroupCounts
  /** What the ids of its parts begin with. */
  id: string
  titleRef: Ref<HTMLHeadingElement>
  isCollapsed: boolean
  onCollapse: (isCollapsed: boolean) => void
  labels: JobTrayLabels
  formatters: Formatters
}

const inOrder = ['running', 'waiting', 'failed', 'done'] as const

/** The line that stays when the tray is collapsed: its title, the counts, and how far all of it is. */
export function TrayHead(props: TrayHeadProps): ReactElement {
  const { counts, id, titleRef, isCollapsed, onCollapse, labels, formatters } = props
  const told = inOrder.filter((group) => counts[group] > 0)
  return (
    <div data-part="tray-head">
      <h3 data-part="tray-title" id={`${id}-title`} ref={titleRef} tabIndex={-1}>
        <button
          type="button"
          data-part="collapse"
          data-button="ghost"
          aria-expanded={!isCollapsed}
          aria-controls={isCollapsed ? undefined : `${id}-body`}
          onClick={() => onCollapse(!isCollapsed)}
        >
          <ChevronIcon />
          {labels.title}
        </button>
      </h3>
      <ul data-part="counts">
        {told.map((group) => (
          <li key={group} data-part="count" data-group={group}>
            {labels.counts[group](counts[group], formatters.number(counts[group]))}
          </li>
        ))}
      </ul>
      <OverallBar counts={counts} labels={labels} formatters={formatters} />
    </div>
  )
}
