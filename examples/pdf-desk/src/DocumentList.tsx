import type { ReactElement } from 'react'
import { isFinished } from 'telltale'
import { useStore } from 'zustand'
import { DocumentRow } from './DocumentRow.tsx'
import type { DeskDocument, DocumentStore } from './documentStore.ts'

export interface DocumentListProps {
  documents: DocumentStore
  chosen: string | undefined
  onChosenShown: () => void
}

/** Every document of the person, the newest first. */
export function DocumentList({ documents, chosen, onChosenShown }: DocumentListProps): ReactElement {
  const list = useStore(documents.store, (state) => state.documents)
  return (
    <section className="desk-documents" aria-labelledby="desk-documents">
      <div className="desk-listHead">
        <h2 id="desk-documents">Your documents</h2>
        <p className="desk-muted">{countsOf(list)}</p>
      </div>
      {list.length === 0 ? (
        <p className="desk-empty">Nothing here yet. Upload a PDF or try a sample.</p>
      ) : (
        <ul>
          {list.map((document) => (
            <DocumentRow
              key={document.jobId}
              document={document}
              isChosen={document.jobId === chosen}
              onChosenShown={onChosenShown}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function countsOf(list: readonly DeskDocument[]): string {
  const count = (is: (document: DeskDocument) => boolean): number => list.filter(is).length
  const parts = [
    { amount: count(({ status }) => !isFinished(status)), word: 'in work' },
    { amount: count(({ status }) => status === 'completed'), word: 'done' },
    { amount: count(({ status }) => status === 'failed'), word: 'failed' },
  ]
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount, word }) => `${amount} ${word}`)
    .join(', ')
}
