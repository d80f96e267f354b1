import type { Labels } from '../../../src/widgets/text/labels.ts'
import { adminDashboard } from './adminDashboard.ts'
import { announcer } from './announcer.ts'
import { connectionBadge } from './connectionBadge.ts'
import { notificationCenter } from './notificationCenter.ts'
import { queueStatus } from './queueStatus.ts'
import { realTimeProgress } from './realTimeProgress.ts'

/** Every word of the library in German. */
export const de: Labels = {
  adminDashboard,
  announcer,
  connectionBadge,
  notificationCenter,
  queueStatus,
  realTimeProgress,
}
