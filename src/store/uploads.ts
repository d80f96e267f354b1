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

/** Follows what this page sends to the server. */
export function createUploads(parts: UploadParts): Uploads {
  const { clock, getState, edit } = parts
  const book = createUploadBook(parts)
  let count = 0
  return {
    actions: {
      beginUpload(start) {
        const id = `upload-${++count}`
        book.begin(newUpload(id, start, clock.now()), start.cancel)
        return handleOf(book, id)
      },
      cancelUpload(id) {
        if (book.canCancel(id)) book.end(id, (upload) => ({ ...upload, status: 'cancelled' }))?.()
      },
      forgetUpload(id) {
        if (!book.isUnderWay(id) && getState().uploads.has(id)) edit(({ uploads }) => void uploads.delete(id))
      },
    },
    abandon() {
      for (const stop of book.clear()) stop()
    },
  }
}

const handleOf = (book: UploadBook, id: string): UploadHandle => ({
  id,
  progress: (done, total) => book.note(id, done, total),
  sent: () => book.change(id, foldSent),
  taken(jobId) {
    const named = jobId === undefined ? {} : { jobId }
    book.end(id, (upload, at) => ({ ...foldSent(upload, at), status: 'taken', ...named }))
  },
  failed(error, errorCode) {
    const why = { ...(error !== undefined && { error }), ...(errorCode !== undefined && { errorCode }) }
    book.end(id, (upload) => ({ ...upload, status: 'failed', ...why }))
  },
  cancelled() {
    book.end(id, (upload) => ({ ...upload, status: 'cancelled' }))
  },
})
