import type { UploadStatus } from '../../protocol/upload.ts'
import type { LabelOverrides } from '../text/labels.ts'
import type { UploadProgressLabels } from './uploadProgressLabels.ts'

/** What the words of a job are while it is still an upload. */
export function uploadWords(status: UploadStatus, labels: UploadProgressLabels): LabelOverrides {
  const { bar, stalled, failedWithoutReason, errorTitles, cancelled } = labels
  const word = status === 'sending' ? labels.status.sending : labels.status.waiting
  return {
    realTimeProgress: {
      bar,
      status: { progress: word, completed: labels.status.sent },
      stalled: { connection: stalled },
      explained: { cancelled },
      failedWithoutReason,
      errorTitles,
    },
  }
}
