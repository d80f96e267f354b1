import { memo, useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { RealTimeProgress } from 'telltale'
import { BatchCard } from './BatchCard.tsx'
import type { Desk } from './createDesk.ts'
import type { DeskDocument } from './documentStore.ts'
import { UploadRow } from './UploadRow.tsx'

export interface DocumentRowProps {
  desk: Desk
  document: DeskDocument
  isChosen: boolean
  onChosenShown: () => void
}

/** One document or one batch: telltale shows how it is going, the product adds what it found. */
export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps): ReactElement {
  const { document, isChosen, onChosenShown } = props
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isChosen) return
    ref.current?.scrollIntoView({ block: 'nearest' })
    ref.current?.focus()
    onChosenShown()
  }, [isChosen, onChosenShown])
  return (
    <li ref={ref} tabIndex={-1} className="desk-document">
      <Progress {...props} />
      {document.words !== undefined && (
        <p className="desk-found">
          Found {document.words.toLocaleString()} words on {document.pages?.toLocaleString() ?? 'all'} pages.
        </p>
      )}
    </li>
  )
})

function Progress({ desk, document }: DocumentRowProps): ReactElement {
  const { jobId, uploadId, isBatch } = document
  if (isBatch) return <BatchCard desk={desk} jobId={jobId} />
  if (uploadId !== undefined) return <UploadRow jobId={jobId} uploadId={uploadId} uploads={desk.uploads} />
  return <RealTimeProgress jobId={jobId} />
}
