import type { StatusStore, Upload } from 'telltale'
import { createId } from './createId.ts'
import type { DocumentStore } from './documentStore.ts'
import type { Session } from './session.ts'
import { personIn } from './session.ts'
import { announceBatch, uploadPdf } from './upload.ts'
import type { LaneChoice, PdfUpload } from './upload.ts'

/** Brings files to the server. */
export interface Uploads {
  /** Uploads one file after the other; more than one become a batch. */
  send(files: readonly File[], lane: LaneChoice, batchName?: string): Promise<void>
  /** Sends a file once more that the server did not take. */
  again(jobId: string): Promise<void>
  /** Takes an upload that came to nothing out of the list. */
  dismiss(jobId: string): void
}

interface UploadsParts {
  serverUrl: string
  session: Session
  status: StatusStore
  documents: DocumentStore
}

const refusedTokens: ReadonlySet<string | undefined> = new Set(['TOKEN_EXPIRED', 'TOKEN_INVALID'])

export function createUploads({ serverUrl, session, status, documents }: UploadsParts): Uploads {
  /** What has not been taken yet, for another try. */
  const kept = new Map<string, PdfUpload>()
  const owner = (): string | undefined => personIn(session.store.getState())?.id

  const sendOne = async (upload: PdfUpload): Promise<void> => {
    const asked = owner()
    kept.set(upload.jobId, upload)
    const uploadId = uploadPdf(serverUrl, session.token(), status, upload)
    documents.beginUpload(upload.jobId, uploadId, upload.batchId)
    const ended = await endOf(status, uploadId)
    // Nothing of one person's stays for the next.
    if (ended?.status === 'taken' || owner() !== asked) kept.delete(upload.jobId)
    // From any page its bar is seen, and then what came of it; a batch is told as one.
    if (ended?.status === 'taken' && upload.batchId === undefined) status.actions.followJob?.(upload.jobId)
    if (refusedTokens.has(ended?.errorCode) && owner() === asked) session.end()
  }
  return {
    async send(files, lane, batchName) {
      const asked = owner()
      const isBatch = files.length > 1
      const name = batchName ?? `${files.length} documents`
      const batch = isBatch ? await announceBatch(serverUrl, session.token(), name, files.length) : undefined
      // What one person chose is not uploaded in the name of the next.
      if (owner() !== asked) return
      if (batch && !batch.ok) return documents.refuse(batch.message)
      const batchId = batch?.body
      for (const [index, file] of files.entries()) {
        if (owner() !== asked) return
        if (batchId !== undefined) documents.tellSending({ batchId, number: index + 1, total: files.length })
        await sendOne({ file, lane, jobId: createId(), batchId })
      }
      if (owner() === asked) documents.tellSending(undefined)
    },
    async again(jobId) {
      const upload = kept.get(jobId)
      if (upload) await sendOne(upload)
    },
    dismiss(jobId) {
      kept.delete(jobId)
      documents.drop(jobId)
    },
  }
}

/** The upload once it has ended; undefined where it was forgotten, since whoever sent it has signed out. */
function endOf(status: StatusStore, id: string): Promise<Upload | undefined> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const upload = status.getState().uploads.get(id)
      if (upload?.status === 'sending' || upload?.status === 'waiting') return false
      resolve(upload)
      return true
    }
    if (look()) return
    const stop = status.subscribe(() => {
      if (look()) stop()
    })
  })
}
