import type { Job, JobChange, JobStatus } from 'telltale'
import { createStore } from 'zustand'
import type { StoreApi } from 'zustand'

/** A document as the product knows it; how its job is going is telltale's to show. */
export interface DeskDocument {
  jobId: string
  status: JobStatus
  /** Pages read. */
  pages?: number
  /** Words found in them. */
  words?: number
}

/** A file on its way to the server, or refused by it. */
export interface Upload {
  id: number
  name: string
  /** Why the server did not take it, in words for the person. */
  refusal?: string
}

export interface DocumentState {
  /** Newest first. */
  documents: readonly DeskDocument[]
  uploads: readonly Upload[]
}

export interface DocumentStore {
  store: StoreApi<DocumentState>
  follow(change: JobChange): void
  beginUpload(name: string): number
  endUpload(id: number): void
  refuseUpload(id: number, refusal: string): void
  clear(): void
}

const nothing: DocumentState = { documents: [], uploads: [] }
/** Documents kept: the server remembers no more finished ones, and lets nobody have so many waiting. */
const mostDocuments = 300

/** Creates the product's own store of documents, fed by telltale's `onJobEvent`. */
export function createDocumentStore(): DocumentStore {
  const store = createStore<DocumentState>(() => nothing)
  let lastUpload = 0
  return {
    store,
    follow: ({ job, name }) =>
      store.setState(({ documents }) => ({ documents: withDocument(documents, documentOf(job), name === 'snapshot') })),
    beginUpload(name) {
      const id = ++lastUpload
      store.setState(({ uploads }) => ({ uploads: [...uploads, { id, name }] }))
      return id
    },
    endUpload: (id) => store.setState(({ uploads }) => ({ uploads: uploads.filter((upload) => upload.id !== id) })),
    refuseUpload: (id, refusal) =>
      store.setState(({ uploads }) => ({
        uploads: uploads.map((upload) => (upload.id === id ? { ...upload, refusal } : upload)),
      })),
    clear: () => store.setState(nothing, true),
  }
}

function documentOf({ jobId, status, result }: Job): DeskDocument {
  const pages = numberIn(result, 'pages')
  const words = numberIn(result, 'words')
  return { jobId, status, ...(pages !== undefined && { pages }), ...(words !== undefined && { words }) }
}

// A job's result comes from outside and is nobody's type until it has been looked at.
function numberIn(result: unknown, name: string): number | undefined {
  if (typeof result !== 'object' || result === null) return undefined
  const value: unknown = Reflect.get(result, name)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

// A snapshot tells the newest first, so each row goes below the ones before it.
function withDocument(documents: readonly DeskDocument[], one: DeskDocument, fromSnapshot: boolean) {
  const known = documents.find(({ jobId }) => jobId === one.jobId)
  if (known && isSame(known, one)) return documents
  if (known) return documents.map((other) => (other === known ? one : other))
  return (fromSnapshot ? [...documents, one] : [one, ...documents]).slice(0, mostDocuments)
}

const isSame = (a: DeskDocument, b: DeskDocument): boolean =>
  a.status === b.status && a.pages === b.pages && a.words === b.words
