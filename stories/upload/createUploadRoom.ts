import { documents } from '../../mocks/documents.ts'
import { uploads } from '../../mocks/scenarios/uploads.ts'
import { storeAt, type StandingStore } from '../../mocks/storeAt.ts'
import type { UploadHandle } from '../../src/protocol/upload.ts'

/** A store whose time a play function moves, and an upload that it tells of. */
export interface UploadRoom {
  store: StandingStore
  handle: UploadHandle
  /** The job that the scenario's server makes of the upload, three seconds after its beginning. */
  jobId: string
  /** Whether the sender was told to stop. */
  isStopped(): boolean
  /** Lets `ms` milliseconds pass. */
  pass(ms: number): void
}

/** Begins an upload of 12 MB, for a story that plays it. */
export function createUploadRoom(): UploadRoom {
  const store = storeAt(uploads, 0)
  const { jobId, name } = documents.minutes
  let stopped = false
  const handle = store.actions.beginUpload?.({ name, size: 12_000_000, cancel: () => void (stopped = true) })
  if (handle === undefined) throw new Error('The store of this story shows no uploads.')
  return {
    store,
    handle,
    jobId,
    isStopped: () => stopped,
    pass(ms) {
      store.clock.advance(ms)
      store.flush()
    },
  }
}
