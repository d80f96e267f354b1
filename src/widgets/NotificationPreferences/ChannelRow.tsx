import type { ReactElement } from 'react'
import type {
  NotificationChannel,
  NotificationPreferences,
  NotificationType,
} from '../../protocol/notificationPreferences.ts'
import { CheckBox } from './CheckBox.tsx'
import { tickedOf, withTicked } from './chosenChannels.ts'
import type { NotificationPreferencesLabels } from './notificationPreferencesLabels.ts'

export interface ChannelRowProps {
  type: NotificationType
  channels: readonly NotificationChannel[]
  preferences: NotificationPreferences
  onChange: (next: NotificationPreferences) => void
  labels: NotificationPreferencesLabels
  /** Id of what the browser says of desktop notifications, where it holds them back. */
  heldBy: string | undefined
}

/** By which ways one kind of news is told. */
export function ChannelRow({ type, channels, preferences, onChange, labels, heldBy }: ChannelRowProps): ReactElement {
  const box = (name: string, boxes: typeof channels, words: string, describedBy?: string) => {
    const place = { types: [type], channels: boxes }
    return (
      <CheckBox
        ticked={tickedOf(preferences, place)}
        name={name}
        describedBy={describedBy}
        onTick={(isTicked) => onChange(withTicked(preferences, place, isTicked))}
      >
        <span data-part="box-words">{words}</span>
      </CheckBox>
    )
  }
  return (
    <tr data-type={type}>
      <th scope="row" aria-label={labels.type[type]}>
        {box(labels.allOfType(labels.type[type]), channels, labels.type[type])}
      </th>
      {channels.map((channel) => (
        <td key={channel} data-channel={channel}>
          {box(
            labels.box(labels.one[channel], labels.when[type]),
            [channel],
            labels.channel[channel],
            channel === 'desktop' ? heldBy : undefined,
          )}
        </td>
      ))}
    </tr>
  )
}
