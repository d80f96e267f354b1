import { acrossStates } from './across.ts'
import { adminStates } from './admin.ts'
import { batchStates } from './batch.ts'
import type { CatalogueState } from './catalogueState.ts'
import { connectionStates } from './connection.ts'
import { jobStates } from './job.ts'
import { jobTrayStates } from './jobTray.ts'
import { notificationStates } from './notifications.ts'
import { preferenceStates } from './preferences.ts'
import { queueStates } from './queues.ts'
import { uploadStates } from './upload.ts'

/** Every state that stories must show, by what it is a state of. */
export const states = {
  Job: jobStates,
  Batch: batchStates,
  Upload: uploadStates,
  Tray: jobTrayStates,
  Queues: queueStates,
  Notifications: notificationStates,
  Preferences: preferenceStates,
  Admin: adminStates,
  Connection: connectionStates,
  'All of them': acrossStates,
} as const satisfies Readonly<Record<string, readonly CatalogueState[]>>
