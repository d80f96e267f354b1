import type { ReactElement } from 'react'
import { isFinished, useStatus } from 'telltale'
import { useStore } from 'zustand'
import { DocumentRow } from './DocumentRow.tsx'
import type { Desk } from './createDesk.ts'
import type { DeskDocument } from './documentStore.ts'

export interface DocumentListProps {
  desk: Desk
  chosen: string | undefined
  onChosenShown: () => void
}

/** Every document of the person, the newest first. */
export function DocumentList({ desk, chosen, onChosenShown }: DocumentListProps): ReactElement {
  const list = useStore(desk.documents.store, (state) => state.documents)
  // What has been cleared away on the other page is gone here as well, until that is undone.
  const jobs = useStatus((state) => state.jobs)
  useStatus((state) => state.cleared.size)
  const kept = list.filter(({ jobId, status }) => status === undefined || !isFinished(status) || jobs.has(jobId))
  const rows = kept.filter(({ batchId }) => batchId === undefined)
  // A document of a batch is shown with the batch.
  const shown = list.find(({ jobId }) => jobId === chosen)?.batchId ?? chosen
  return (
    <section className="desk-documents" aria-labelledby="desk-documents">
      <div className="desk-listHead">
        <h2 id="desk-documents">Your documents</h2>
        <p className="desk-muted">{countsOf(kept)}</p>
      </div>
      {rows.length === 0 ? (
        <p className="desk-empty">Nothing here yet. Upload a PDF or try a sample.</p>
      ) : (
        <ul>
          {rows.map((document) => (
            <DocumentRow
              key={document.jobId}
              desk={desk}
              document={document}
              isChosen={document.jobId === shown}
              onChosenShown={onChosenShown}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function countsOf(list: readonly DeskDocument[]): string {
  const count = (is: (document: DeskDocument) => boolean): number =>
    list.filter((one) => !one.isBatch && is(one)).length
  const parts = [
    { amount: count(({ status }) => status !== undefined && !isFinished(status)), word: 'in work' },
    { amount: count(({ status }) => status === 'completed'), word: 'done' },
    { amount: count(({ status }) => status === 'failed'), word: 'failed' },
    { amount: count(({ status }) => status === 'cancelled'), word: 'cancelled' },
  ]
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount, word }) => `${amount} ${word}`)
    .join(', ')
}
