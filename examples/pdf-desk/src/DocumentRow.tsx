import { memo, useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { RealTimeProgress } from 'telltale'
import type { DeskDocument } from './documentStore.ts'

export interface DocumentRowProps {
  document: DeskDocument
  isChosen: boolean
  onChosenShown: () => void
}

/** One document: telltale shows how its job is going, the product adds what it found. */
export const DocumentRow = memo(function DocumentRow({
  document,
  isChosen,
  onChosenShown,
}: DocumentRowProps): ReactElement {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isChosen) return
    ref.current?.scrollIntoView({ block: 'nearest' })
    ref.current?.focus()
    onChosenShown()
  }, [isChosen, onChosenShown])
  return (
    <li ref={ref} tabIndex={-1} className="desk-document">
      <RealTimeProgress jobId={document.jobId} />
      {document.words !== undefined && (
        <p className="desk-found">
          Found {document.words.toLocaleString()} words on {document.pages?.toLocaleString() ?? 'all'} pages.
        </p>
      )}
    </li>
  )
})
