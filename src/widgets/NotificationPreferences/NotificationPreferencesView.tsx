'use client'
import { useId, type ComponentPropsWithRef, type ReactElement } from 'react'
import {
  notificationChannels,
  notificationTypes,
  type NotificationChannel,
  type NotificationPreferences,
  type NotificationType,
} from '../../protocol/notificationPreferences.ts'
import { BellIcon } from '../icons/BellIcon.tsx'
import { BellOffIcon } from '../icons/BellOffIcon.tsx'
import type { DesktopPermission } from '../NotificationCenter/desktopPermission.ts'
import { useText } from '../text/TextContext.tsx'
import { ChannelNotes } from './ChannelNotes.tsx'
import { ChannelTable } from './ChannelTable.tsx'
import { DoNotDisturb } from './DoNotDisturb.tsx'
import { notificationPreferencesLabels } from './notificationPreferencesLabels.ts'
import { QuietHoursField } from './QuietHoursField.tsx'
import { quietInWords } from './quietInWords.ts'

export interface NotificationPreferencesViewProps extends Omit<
  ComponentPropsWithRef<'section'>,
  'children' | 'onChange'
> {
  preferences: NotificationPreferences
  /** Gets the preferences as they are to be; nothing is shown that has not come back as `preferences`. */
  onChange: (next: NotificationPreferences) => void
  /** Epoch milliseconds, page clock. */
  now: number
  /** The kinds of news that can be chosen, in this order; all of them by default. */
  types?: readonly NotificationType[] | undefined
  /** The ways that can be chosen, in this order; all of them by default. */
  channels?: readonly NotificationChannel[] | undefined
  /** What the browser says of desktop notifications; where it has none, there is no column for them. */
  desktop?: DesktopPermission | undefined
  /** Asks the browser for desktop notifications; without it there is no "Allow". */
  onAskDesktop?: (() => void) | undefined
  /** Plays the sound once; without it there is no "Play it". */
  onTrySound?: (() => void) | undefined
}

/** Where a person chooses how to hear of things, and when not to. */
export function NotificationPreferencesView(props: NotificationPreferencesViewProps): ReactElement {
  const { preferences, onChange, now, types = notificationTypes, channels = notificationChannels, ...others } = props
  const { desktop = 'granted', onAskDesktop, onTrySound, ...rest } = others
  const text = useText('notificationPreferences', notificationPreferencesLabels)
  const { labels } = text
  const desktopId = useId()
  const { state, what, next } = quietInWords(preferences, now, text)
  const isHeld = desktop === 'default' || desktop === 'denied'
  const offered = channels.filter((channel) => channel !== 'desktop' || desktop !== 'unsupported')
  const field = { preferences, onChange, text }
  return (
    <section
      aria-label={labels.title}
      {...rest}
      data-tt="NotificationPreferences"
      data-state={state}
      data-desktop={desktop}
    >
      <div data-part="now">
        {state === 'open' ? <BellIcon /> : <BellOffIcon />}
        <p role="status">
          <span data-part="what">{what}</span> {next && <span data-part="next">{next}</span>}
        </p>
      </div>
      <DoNotDisturb {...field} now={now} />
      <QuietHoursField {...field} />
      <ChannelTable
        {...{ preferences, onChange, labels, types }}
        channels={offered}
        heldBy={isHeld && offered.includes('desktop') ? desktopId : undefined}
      />
      <ChannelNotes {...{ desktopId, channels, desktop, onAskDesktop, onTrySound, labels }} />
    </section>
  )
}
