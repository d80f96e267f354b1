import type { StatusNotification } from './notification.ts'

const isEnd = ({ kind }: StatusNotification): boolean => kind === 'completed' || kind === 'failed'

/**
 * Whether a notification is a digest above an end that it tells of, `next` in the list. It is not counted: its ends count
 * for themselves, and a burst of 30 would be 31.
 */
export function tellsWhatFollows(one: StatusNotification, next: StatusNotification | undefined): boolean {
  if (one.kind !== 'digest' || next === undefined || !isEnd(next)) return false
  return next.at >= (one.from ?? -Infinity) && next.at <= one.at
}
