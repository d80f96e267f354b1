import { adminDashboardLabels, type AdminDashboardLabels } from '../AdminDashboard/adminDashboardLabels.ts'
import { announcerLabels, type AnnouncerLabels } from '../announcer/announcerLabels.ts'
import { batchProgressLabels, type BatchProgressLabels } from '../BatchProgress/batchProgressLabels.ts'
import { connectionBadgeLabels, type ConnectionBadgeLabels } from '../ConnectionBadge/connectionBadgeLabels.ts'
import { jobTrayLabels, type JobTrayLabels } from '../JobTray/jobTrayLabels.ts'
import {
  notificationCenterLabels,
  type NotificationCenterLabels,
} from '../NotificationCenter/notificationCenterLabels.ts'
import {
  notificationPreferencesLabels,
  type NotificationPreferencesLabels,
} from '../NotificationPreferences/notificationPreferencesLabels.ts'
import { queueStatusLabels, type QueueStatusLabels } from '../QueueStatus/queueStatusLabels.ts'
import { realTimeProgressLabels, type RealTimeProgressLabels } from '../RealTimeProgress/realTimeProgressLabels.ts'
import { uploadProgressLabels, type UploadProgressLabels } from '../UploadProgress/uploadProgressLabels.ts'
import type { WordOverrides } from './mergeWords.ts'

/** Every word on screen, by widget. */
export interface Labels {
  realTimeProgress: RealTimeProgressLabels
  batchProgress: BatchProgressLabels
  uploadProgress: UploadProgressLabels
  jobTray: JobTrayLabels
  queueStatus: QueueStatusLabels
  notificationCenter: NotificationCenterLabels
  notificationPreferences: NotificationPreferencesLabels
  adminDashboard: AdminDashboardLabels
  connectionBadge: ConnectionBadgeLabels
  announcer: AnnouncerLabels
}

/** The words a product changes; the others stay English. */
export type LabelOverrides = WordOverrides<Labels>

/** The English words. */
export const defaultLabels: Labels = {
  realTimeProgress: realTimeProgressLabels,
  batchProgress: batchProgressLabels,
  uploadProgress: uploadProgressLabels,
  jobTray: jobTrayLabels,
  queueStatus: queueStatusLabels,
  notificationCenter: notificationCenterLabels,
  notificationPreferences: notificationPreferencesLabels,
  adminDashboard: adminDashboardLabels,
  connectionBadge: connectionBadgeLabels,
  announcer: announcerLabels,
}
