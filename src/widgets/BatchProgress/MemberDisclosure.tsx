'use client'
import { useId, useState, type ReactElement, type ReactNode } from 'react'
import { ChevronIcon } from '../icons/ChevronIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { BatchProgressLabels } from './batchProgressLabels.ts'
import type { MemberPlace } from './memberPlace.ts'
import { MemberList } from './MemberList.tsx'

export interface MemberDisclosureProps {
  place: MemberPlace
  ids: readonly string[]
  renderMember: (jobId: string, place: MemberPlace) => ReactNode
  labels: BatchProgressLabels
  formatters: Formatters
}

/** A list of parts that a press opens; what is not open costs nothing. */
export function MemberDisclosure({
  place,
  ids,
  renderMember,
  labels,
  formatters,
}: MemberDisclosureProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false)
  const listId = useId()
  const words = (place === 'failed' ? labels.showFailed : labels.showAll)(ids.length, formatters.number(ids.length))
  return (
    <div data-part="disclosure" data-place={place}>
      <button
        type="button"
        data-part="toggle"
        data-button="ghost"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronIcon />
        {words}
      </button>
      {isOpen && (
        <MemberList id={listId} label={words} ids={ids} renderMember={(jobId) => renderMember(jobId, place)} />
      )}
    </div>
  )
}
