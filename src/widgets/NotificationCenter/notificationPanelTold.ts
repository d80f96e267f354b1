import type { ReactNode } from 'react'
import type { Freshness } from '../../protocol/job.ts'
import type { DesktopPermission } from './desktopPermission.ts'
import type { NotificationActs } from './notificationActs.ts'
import type { NotificationFilter } from './notificationFilter.ts'
import type { NotificationNotice } from './notificationNotice.ts'

/** What the panel is told beside what it lists. */
export interface NotificationPanelTold extends NotificationActs {
  /** Which part of the history is shown when the panel opens; all of it by default. */
  defaultFilter?: NotificationFilter | undefined
  /** Jobs that ended alike, one soon after another, are one line from this many on; 4 by default, `Infinity` never. */
  groupFrom?: number | undefined
  /** The history is still fetched: an empty list says so, instead of that there is nothing. */
  isLoading?: boolean | undefined
  /** How far the history can be trusted to be whole; `live` by default. */
  freshness?: Freshness | undefined
  /** Epoch milliseconds up to which the history is whole; said where it is not live. */
  asOf?: number | undefined
  /** What is said of the last thing the person did. */
  notice?: NotificationNotice | undefined
  /** Undoes what `notice` tells of, or tries it again. */
  onNotice?: (() => void) | undefined
  /** Whether toasts are held back; without it that is not spoken of. */
  doNotDisturb?: boolean | undefined
  /** Called with what `doNotDisturb` is to be. */
  onDoNotDisturb?: ((doNotDisturb: boolean) => void) | undefined
  /** What the browser says of desktop notifications; without it they are not spoken of. */
  desktop?: DesktopPermission | undefined
  /** Asks the browser for desktop notifications. */
  onAskDesktop?: (() => void) | undefined
  /** Stands in place of the list once the person asks for the settings, such as `<NotificationPreferences />`. */
  settings?: ReactNode
  /** Called where the person asks for the settings, if the app shows them elsewhere. */
  onSettings?: (() => void) | undefined
  /** Called with the ids of notifications that have come on screen for the first time. */
  onSeen?: ((ids: readonly string[]) => void) | undefined
  /** Marks the whole history as read; without it, `onRead` is called with what is listed. */
  onReadAll?: (() => void) | undefined
  /** Removes all but what is archived; without it, `onRemove` is called with what is listed. */
  onClear?: (() => void) | undefined
}
