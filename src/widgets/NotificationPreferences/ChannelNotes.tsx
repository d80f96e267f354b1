import { useRef, type ReactElement } from 'react'
import type { NotificationChannel } from '../../protocol/notificationPreferences.ts'
import type { DesktopPermission } from '../NotificationCenter/desktopPermission.ts'
import type { NotificationPreferencesLabels } from './notificationPreferencesLabels.ts'

interface ChannelNotesProps {
  /** Id of the line about the desktop. */
  desktopId: string
  channels: readonly NotificationChannel[]
  desktop: DesktopPermission
  onAskDesktop: (() => void) | undefined
  onTrySound: (() => void) | undefined
  labels: NotificationPreferencesLabels
}

/** What each way is, what the browser allows, and how the sound sounds. */
export function ChannelNotes({ channels, onTrySound, labels, ...desktop }: ChannelNotesProps): ReactElement {
  return (
    <dl data-part="notes">
      {channels.map((channel) => (
        <div key={channel} data-part="note" data-channel={channel}>
          <dt>{labels.channel[channel]}</dt>
          {channel === 'desktop' ? <DesktopNote {...desktop} labels={labels} /> : <dd>{labels.about[channel]}</dd>}
          {channel === 'sound' && onTrySound && (
            <dd>
              <button type="button" data-button="" data-part="try-sound" onClick={onTrySound}>
                {labels.trySound}
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

type DesktopNoteProps = Omit<ChannelNotesProps, 'channels' | 'onTrySound'>

function DesktopNote({ desktopId, desktop, onAskDesktop, labels }: DesktopNoteProps): ReactElement {
  const words = useRef<HTMLElement>(null)
  const ask = () => {
    // The button goes with the answer; the focus waits for that on the words, which then say it.
    words.current?.focus()
    onAskDesktop?.()
  }
  return (
    <>
      <dd ref={words} id={desktopId} data-part="desktop" data-permission={desktop} tabIndex={-1}>
        <span role="status">{labels.desktop[desktop]}</span>
      </dd>
      {desktop === 'default' && onAskDesktop && (
        <dd>
          <button type="button" data-button="" data-part="desktop-ask" onClick={ask}>
            {labels.desktopAsk}
          </button>
        </dd>
      )}
    </>
  )
}
