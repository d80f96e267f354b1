import type { ReactElement } from 'react'
import type { Upload } from '../../protocol/upload.ts'
import { CheckIcon } from '../icons/CheckIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { UploadProgressLabels } from './uploadProgressLabels.ts'

export interface SentLineProps {
  upload: Upload
  labels: UploadProgressLabels
  formatters: Formatters
}

/** What the upload was, once it is a step that is done. */
export function SentLine({ upload, labels, formatters }: SentLineProps): ReactElement {
  const { done, sentAt, startedAt } = upload
  const took = sentAt === undefined ? undefined : formatters.duration(sentAt - startedAt)
  return (
    <p data-part="sent">
      <CheckIcon />
      {labels.sent(done === undefined ? undefined : formatters.bytes(done), took)}
    </p>
  )
}
