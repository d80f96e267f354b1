import { id, text } from '../protocol/check.ts'
import type { UploadHandle } from '../protocol/upload.ts'
import { foldSent, newUpload } from './foldUpload.ts'
import type { StatusActions } from './statusStore.ts'
import { createUploadBook } from './uploadBook.ts'
import type { UploadBook, UploadParts } from './uploadBook.ts'

export interface Uploads {
  actions: Required<Pick<StatusActions, 'beginUpload' | 'cancelUpload' | 'forgetUpload'>>
  /** Stops all that is being sent, and is silent of it from now on. */
  abandon(): void
}

/** Follows what this page sends to the server; `onThrow` hears of a sender that could not be stopped. */
export function createUploads(parts: UploadParts, onThrow: () => void): Uploads {
  const { clock, getState, edit } = parts
  const book = createUploadBook(parts)
  let count = 0
  // An app's own: what it throws is to keep nobody from signing out.
  const stopSending = (cancel: () => void): void => {
    try {
      cancel()
    } catch (error) {
      onThrow()
      console.error('telltale: the cancel of an upload threw, so it may still be sent. Mend the cancel.', error)
    }
  }
  return {
    actions: {
      beginUpload(start) {
        const id = `upload-${++count}`
        book.begin(newUpload(id, start, clock.now()), start.cancel)
        return handleOf(book, id)
      },
      cancelUpload(id) {
        if (!book.canCancel(id)) return
        const cancel = book.end(id, (upload) => ({ ...upload, status: 'cancelled' }))
        if (cancel) stopSending(cancel)
      },
      forgetUpload(id) {
        if (!book.isUnderWay(id) && getState().uploads.has(id)) edit(({ uploads }) => void uploads.delete(id))
      },
    },
    abandon() {
      for (const cancel of book.clear()) stopSending(cancel)
    },
  }
}

// What is told comes from outside, as what comes over the line does.
const [words, code] = [text(2_000), text(100)]

const handleOf = (book: UploadBook, uploadId: string): UploadHandle => ({
  id: uploadId,
  progress: (done, total) => book.note(uploadId, done, total),
  sent: () => book.change(uploadId, foldSent),
  taken(told) {
    const jobId = id(told)
    const named = jobId === undefined ? {} : { jobId }
    book.end(uploadId, (upload, at) => ({ ...foldSent(upload, at), status: 'taken', ...named }))
  },
  failed(toldError, toldCode) {
    const [error, errorCode] = [words(toldError), code(toldCode)]
    const why = { ...(error !== undefined && { error }), ...(errorCode !== undefined && { errorCode }) }
    book.end(uploadId, (upload) => ({ ...upload, status: 'failed', ...why }))
  },
  cancelled() {
    book.end(uploadId, (upload) => ({ ...upload, status: 'cancelled' }))
  },
})
