import type { StatusNotification } from '../../protocol/notification.ts'

/** Whether something went wrong: a failed job, a digest with one in it, or a critical alert. */
export const isFailure = (one: StatusNotification): boolean =>
  one.kind === 'failed' ||
  (one.kind === 'alert' && one.severity === 'critical') ||
  (one.kind === 'digest' && one.failed > 0)
