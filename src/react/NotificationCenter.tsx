'use client'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { Toaster } from '../protocol/toaster.ts'
import { NotificationCenterView } from '../widgets/NotificationCenter/NotificationCenterView.tsx'
import type { NotificationCenterViewProps } from '../widgets/NotificationCenter/NotificationCenterView.tsx'
import type { SaveNotifications } from './createEditRunner.ts'
import { useNotifications, useNow, useStatusActions } from './hooks.ts'
import { NotificationToasts } from './NotificationToasts.tsx'
import type { ToastLook } from './NotificationToasts.tsx'
import { useAway } from './useAway.ts'
import type { AwayOptions } from './useAway.ts'
import { useHistoryFreshness } from './useHistoryFreshness.ts'
import { useNotificationEdits } from './useNotificationEdits.ts'
import { usePageHidden } from './usePageHidden.ts'
import { useQuiet } from './useQuiet.ts'

/** Milliseconds between two looks at "2 min ago". */
const agoEveryMs = 10_000

type FromStore =
  | 'notifications'
  | 'now'
  | 'freshness'
  | 'asOf'
  | 'notice'
  | 'onNotice'
  | 'onSeen'
  | 'onRead'
  | 'onReadAll'
  | 'onUnread'
  | 'onArchive'
  | 'onUnarchive'
  | 'onRemove'
  | 'onClear'
  | 'desktop'
  | 'onAskDesktop'

export interface NotificationCenterProps extends Omit<NotificationCenterViewProps, FromStore> {
  /** Where toasts stand and how many at once; false leaves them to the app. */
  toasts?: boolean | ToastLook
  /** False never shows a desktop notification, nor offers to. */
  desktopNotifications?: boolean
  /** How a person who does not look is reached: title, icon, badge, sound, desktop; false reaches for nobody. */
  away?: boolean | AwayOptions
  /** Ids of jobs that have a toast with their bar until they end, and with their result then. */
  followedJobs?: readonly string[]
  /** Saves what the person did with notifications; where it rejects, that is taken back and can be tried again. */
  onSave?: SaveNotifications
  /** How the person wants to hear of things; all but sound, at any hour, where it is absent. */
  preferences?: NotificationPreferences | undefined
  /** Called with what the preferences are to be, when the person changes them here. */
  onPreferences?: ((preferences: NotificationPreferences) => void) | undefined
  /** The app's own toasts, where ours are not wanted. */
  toaster?: Toaster | undefined
}

const none: readonly string[] = []

/** The bell, its panel and the toasts, as the store knows them. */
export function NotificationCenter(all: NotificationCenterProps): ReactElement {
  const { toasts = true, desktopNotifications = true, followedJobs = none, onSave, ...more } = all
  const { away = true, preferences = defaultNotificationPreferences, onPreferences, toaster, ...props } = more
  const { defaultOpen = false, onOpenChange, onSelect } = props
  const isQuietNow = useQuiet(preferences)
  const doNotDisturb = props.doNotDisturb ?? isQuietNow
  const [isOpenHere, setOpenHere] = useState(defaultOpen)
  const notifications = useNotifications()
  const isHidden = usePageHidden()
  const actions = useStatusActions()
  const { edits, offer } = useNotificationEdits(onSave)
  const now = useNow(notifications.length > 0, agoEveryMs)
  const { freshness, asOf } = useHistoryFreshness()
  const setOpen = (isOpen: boolean): void => {
    setOpenHere(isOpen)
    onOpenChange?.(isOpen)
  }
  const desktop = useAway({ ...all, away, desktopNotifications, preferences }, () => setOpen(true))
  return (
    <>
      <NotificationCenterView
        {...props}
        open={props.open ?? isOpenHere}
        onOpenChange={setOpen}
        notifications={notifications}
        now={now}
        doNotDisturb={props.doNotDisturb ?? (all.preferences && isQuietNow)}
        onDoNotDisturb={props.onDoNotDisturb ?? turnQuiet(preferences, isQuietNow, onPreferences)}
        freshness={freshness}
        asOf={asOf}
        notice={offer?.notice}
        onNotice={offer?.act}
        // A panel that was left open is not seen while nobody looks.
        onSeen={isHidden ? undefined : (actions.markEachSeen ?? (() => actions.markSeen()))}
        onRead={edits.read}
        onReadAll={edits.readAll}
        onUnread={edits.unread}
        onArchive={edits.archive}
        onUnarchive={edits.unarchive}
        onRemove={edits.remove}
        onClear={edits.clear}
        desktop={desktop.permission}
        onAskDesktop={desktop.ask}
      />
      {toasts && (
        <NotificationToasts
          {...(toasts !== true && toasts)}
          {...{ followedJobs, preferences, toaster, onSelect }}
          isQuiet={doNotDisturb}
          onRead={edits.read}
          // Open, the panel says it itself.
          offer={(props.open ?? isOpenHere) ? undefined : offer}
          onMore={() => setOpen(true)}
        />
      )}
    </>
  )
}

/** Turns do-not-disturb in the preferences; hours that are quiet by themselves are not ended by it. */
function turnQuiet(
  preferences: NotificationPreferences,
  isQuietNow: boolean,
  onPreferences: NotificationCenterProps['onPreferences'],
): ((doNotDisturb: boolean) => void) | undefined {
  const { doNotDisturbUntil: _, ...lasting } = preferences
  if (!onPreferences || (isQuietNow && !preferences.doNotDisturb)) return undefined
  return (doNotDisturb) => onPreferences({ ...lasting, doNotDisturb })
}
