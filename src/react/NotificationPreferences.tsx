'use client'
import type { ReactElement } from 'react'
import type { NotificationPreferences as Preferences } from '../protocol/notificationPreferences.ts'
import { NotificationPreferencesView } from '../widgets/NotificationPreferences/NotificationPreferencesView.tsx'
import type { NotificationPreferencesViewProps } from '../widgets/NotificationPreferences/NotificationPreferencesView.tsx'
import { useNow } from './hooks.ts'
import { useDesktopPermission } from './useDesktopPermission.ts'
import { useTrySound } from './useTrySound.ts'

/** How a person wants to hear of things: what the component of the same name takes and gives. */
export type NotificationPreferences = Preferences

/** Milliseconds: times are told to the minute, and quiet hours begin and end on one. */
const lookEveryMs = 60_000

export interface NotificationPreferencesProps extends Omit<
  NotificationPreferencesViewProps,
  'now' | 'onChange' | 'desktop' | 'onAskDesktop'
> {
  preferences: Preferences
  /** Called with what the preferences are to be; give them back as `preferences`. */
  onPreferences: (preferences: Preferences) => void
}

/** Where a person chooses how to hear of things, with what this browser allows. */
export function NotificationPreferences(props: NotificationPreferencesProps): ReactElement {
  const { preferences, onPreferences, ...rest } = props
  const now = useNow(true, lookEveryMs)
  const { permission, ask } = useDesktopPermission(true)
  const trySound = useTrySound()
  return (
    <NotificationPreferencesView
      onTrySound={trySound}
      {...rest}
      preferences={preferences}
      onChange={onPreferences}
      now={now}
      desktop={permission}
      onAskDesktop={ask}
    />
  )
}
