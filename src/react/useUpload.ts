'use client'
import type { Eta } from '../protocol/eta.ts'
import type { Upload } from '../protocol/upload.ts'
import { selectUploadEta, selectUploadStalled } from '../store/selectUpload.ts'
import { useNow, useStatus } from './hooks.ts'

/** How one upload is going; nothing of it where it is not known, or no longer. */
export interface UploadStanding {
  upload: Upload | undefined
  /** When the last byte is expected to be sent. */
  uploadEta: Eta | undefined
  /** No byte has moved for a while. */
  isStalled: boolean
}

/** Everything known of one upload. */
export function useUpload(uploadId: string): UploadStanding {
  const upload = useStatus((state) => state.uploads?.get(uploadId))
  const now = useNow(upload?.status === 'sending')
  return {
    upload,
    uploadEta: upload && selectUploadEta(upload, now),
    isStalled: upload !== undefined && selectUploadStalled(upload, now),
  }
}
