import type { Labels } from '../../../src/widgets/text/labels.ts'
import { adminDashboard } from './adminDashboard.ts'
import { announcer } from './announcer.ts'
import { batchProgress } from './batchProgress.ts'
import { connectionBadge } from './connectionBadge.ts'
import { jobTray } from './jobTray.ts'
import { notificationCenter } from './notificationCenter.ts'
import { notificationPreferences } from './notificationPreferences.ts'
import { queueStatus } from './queueStatus.ts'
import { realTimeProgress } from './realTimeProgress.ts'
import { uploadProgress } from './uploadProgress.ts'

/** Every word of the library in Arabic. */
export const ar: Labels = {
  adminDashboard,
  announcer,
  batchProgress,
  connectionBadge,
  jobTray,
  notificationCenter,
  notificationPreferences,
  queueStatus,
  realTimeProgress,
  uploadProgress,
}
