import type { ReactElement, ReactNode } from 'react'
import { LongMemberList } from './LongMemberList.tsx'

export interface MemberListProps {
  id: string
  label: string
  ids: readonly string[]
  renderMember: (jobId: string) => ReactNode
}

/** Parts that are drawn whole; of a longer list only those in sight are. */
const maxDrawn = 50

/** The parts of a batch, one below the other. */
export function MemberList({ id, label, ids, renderMember }: MemberListProps): ReactElement {
  if (ids.length > maxDrawn) return <LongMemberList {...{ id, label, ids, renderMember }} />
  return (
    <ul id={id} data-part="members" aria-label={label}>
      {ids.map((jobId) => (
        <li key={jobId} data-part="member">
          {renderMember(jobId)}
        </li>
      ))}
    </ul>
  )
}
