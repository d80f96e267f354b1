import type { UploadHandle, UploadStart } from '../protocol/upload.ts'

/** The part of a store's actions that a feeder of uploads needs. */
export interface UploadActions {
  beginUpload?(start: UploadStart): UploadHandle
}

/** Begins an upload, or says what is wrong with the store that it was given. */
export function beginUpload(actions: UploadActions, start: UploadStart, feeder: string): UploadHandle {
  const handle = actions.beginUpload?.(start)
  if (handle !== undefined) return handle
  throw new TypeError(
    `${feeder}: the first argument has no beginUpload, so nothing would show the upload. ` +
      'Give the `actions` of a store from createStatusStore, such as those of useStatusActions().',
  )
}
