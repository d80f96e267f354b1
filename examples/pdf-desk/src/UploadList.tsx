import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import type { DocumentStore } from './documentStore.ts'

/** Files on their way, and those the server refused with its reason. */
export function UploadList({ documents }: { documents: DocumentStore }): ReactElement {
  const uploads = useStore(documents.store, (state) => state.uploads)
  return (
    <ul className="desk-uploads" aria-label="Uploads" aria-live="polite">
      {uploads.map(({ id, name, refusal }) => (
        <li key={id} data-refused={refusal !== undefined || undefined}>
          <bdi className="desk-fileName">{name}</bdi>
          <span>{refusal ?? 'Uploading…'}</span>
          {refusal !== undefined && (
            <button
              type="button"
              className="desk-button"
              aria-label={`Dismiss: ${name}`}
              onClick={() => documents.endUpload(id)}
            >
              Dismiss
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
