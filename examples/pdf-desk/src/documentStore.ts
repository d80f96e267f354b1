import type { Job, JobChange, JobStatus } from 'telltale'
import { createStore } from 'zustand'
import type { StoreApi } from 'zustand'

/** A document, or a batch of them, as the product knows it; how its job is going is telltale's to show. */
export interface DeskDocument {
  jobId: string
  /** Absent until the server has told of it. */
  status?: JobStatus
  /** The upload that brings it, or brought it. */
  uploadId?: string
  /** The batch it belongs to. */
  batchId?: string
  isBatch?: true
  /** The lane it was sent to. */
  lane?: string
  /** Pages read. */
  pages?: number
  /** Words found in them. */
  words?: number
}

/** Which of a batch's files is on its way. */
export interface Sending {
  batchId: string
  /** Place of the file among those of its batch, from 1. */
  number: number
  /** Files in all. */
  total: number
}

export interface DocumentState {
  /** Newest first. */
  documents: readonly DeskDocument[]
  /** How far the files of a batch are on their way. */
  sending?: Sending
  /** Why something was not done that shows nowhere else, in words for the person. */
  refusal?: string
}

export interface DocumentStore {
  store: StoreApi<DocumentState>
  follow(change: JobChange): void
  /** A file is on its way; once more where it was before. */
  beginUpload(jobId: string, uploadId: string, batchId: string | undefined): void
  /** Says which file of a batch is being sent, or that none is any more. */
  tellSending(sending: Sending | undefined): void
  drop(jobId: string): void
  refuse(reason: string): void
  dismissRefusal(): void
  clear(): void
}

const nothing: DocumentState = { documents: [] }
/** Documents kept: the server remembers no more finished ones, and lets nobody have so many waiting. */
const mostDocuments = 500

/** Creates the product's own store of documents, fed by telltale's `onJobEvent`. */
export function createDocumentStore(): DocumentStore {
  const store = createStore<DocumentState>(() => nothing)
  const put = (one: DeskDocument, place: 'first' | 'last'): void =>
    store.setState(({ documents }) => ({ documents: withDocument(documents, one, place) }))
  return {
    store,
    // A snapshot tells the newest first, so each row goes below the ones before it.
    follow: ({ job, name }) => put(documentOf(job), name === 'snapshot' ? 'last' : 'first'),
    beginUpload: (jobId, uploadId, batchId) =>
      put({ jobId, uploadId, ...(batchId !== undefined && { batchId }) }, 'first'),
    tellSending: (sending) =>
      store.setState(({ sending: _, ...rest }) => (sending ? { ...rest, sending } : rest), true),
    drop: (jobId) => store.setState(({ documents }) => ({ documents: documents.filter((one) => one.jobId !== jobId) })),
    refuse: (refusal) => store.setState({ refusal }),
    dismissRefusal: () => store.setState(({ refusal: _, ...rest }) => rest, true),
    clear: () => store.setState(nothing, true),
  }
}

function documentOf({ jobId, status, kind, parentId, lane, result }: Job): DeskDocument {
  const pages = numberIn(result, 'pages')
  const words = numberIn(result, 'words')
  return {
    jobId,
    status,
    ...(kind === 'Batch' && { isBatch: true }),
    ...(parentId !== undefined && { batchId: parentId }),
    ...(lane !== undefined && { lane }),
    ...(pages !== undefined && { pages }),
    ...(words !== undefined && { words }),
  }
}

// A job's result comes from outside and is nobody's type until it has been looked at.
function numberIn(result: unknown, name: string): number | undefined {
  if (typeof result !== 'object' || result === null) return undefined
  const value: unknown = Reflect.get(result, name)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function withDocument(documents: readonly DeskDocument[], told: DeskDocument, place: 'first' | 'last') {
  const known = documents.find(({ jobId }) => jobId === told.jobId)
  if (known === undefined)
    return (place === 'last' ? [...documents, told] : [told, ...documents]).slice(0, mostDocuments)
  const uploadId = told.uploadId ?? known.uploadId
  const one = { ...told, ...(uploadId !== undefined && { uploadId }) }
  return isSame(known, one) ? documents : documents.map((other) => (other === known ? one : other))
}

const isSame = (a: DeskDocument, b: DeskDocument): boolean =>
  a.status === b.status && a.pages === b.pages && a.words === b.words && a.lane === b.lane && a.uploadId === b.uploadId
