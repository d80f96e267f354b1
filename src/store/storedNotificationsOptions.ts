import type { StatusNotification } from '../protocol/notification.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import type { StorageProblem } from './storageProblem.ts'

export interface StoredNotificationsOptions {
  storage: NotificationStorage
  /** What stands before the user in the storage's keys. */
  keyPrefix?: string
  /** How many notifications are kept at most, the newest of them; 500 where it is absent. */
  max?: number
  /** What is kept of a notification, such as one without its link; nothing where it is not to be kept. */
  redact?: (notification: StatusNotification) => StatusNotification | undefined
  /** Told of what the storage could not do, each problem once for each user. */
  onProblem?: (problem: StorageProblem) => void
}
