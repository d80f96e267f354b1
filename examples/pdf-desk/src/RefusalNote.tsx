import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import type { DocumentStore } from './documentStore.ts'

/** Why something was not done, until it has been read. */
export function RefusalNote({ documents }: { documents: DocumentStore }): ReactElement {
  const refusal = useStore(documents.store, (state) => state.refusal)
  return (
    <div className="desk-note" role="alert">
      {refusal !== undefined && (
        <>
          <p className="desk-refusal">{refusal}</p>
          <button type="button" className="desk-button" onClick={documents.dismissRefusal}>
            Dismiss
          </button>
        </>
      )}
    </div>
  )
}
