import type { ReactElement } from 'react'
import { isFinished, useStatus } from 'telltale'
import { useStore } from 'zustand'
import { DocumentRow } from './DocumentRow.tsx'
import type { Desk } from './createDesk.ts'
import type { DeskDocument } from './documentStore.ts'
import { LaneFilter } from './LaneFilter.tsx'

export interface DocumentListProps {
  desk: Desk
  chosen: string | undefined
  /** The lane whose documents alone are shown. */
  lane: string | undefined
  onLaneClear: () => void
  onChosenShown: () => void
}

/** Every document of the person, the newest first. */
export function DocumentList(props: DocumentListProps): ReactElement {
  const { desk, chosen, lane, onLaneClear, onChosenShown } = props
  const list = useStore(desk.documents.store, (state) => state.documents)
  // What has been cleared away on the other page is gone here as well, until that is undone.
  const jobs = useStatus((state) => state.jobs)
  useStatus((state) => state.cleared.size)
  const kept = list.filter(({ jobId, status }) => status === undefined || !isFinished(status) || jobs.has(jobId))
  // Of one lane they are shown one by one: a batch may have some in each.
  const rows = kept.filter((one) => (lane === undefined ? one.batchId === undefined : one.lane === lane))
  // A document of a batch is shown with the batch.
  const shown = (lane === undefined && list.find(({ jobId }) => jobId === chosen)?.batchId) || chosen
  return (
    <section className="desk-documents" aria-labelledby="desk-documents">
      <div className="desk-listHead">
        <h2 id="desk-documents">Your documents</h2>
        <p className="desk-muted">{countsOf(kept)}</p>
      </div>
      <LaneFilter lane={lane} onClear={onLaneClear} />
      {rows.length === 0 ? (
        <p className="desk-empty">
          {lane === undefined
            ? 'Nothing here yet. Upload a PDF or try a sample.'
            : 'You have no documents in this lane.'}
        </p>
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
