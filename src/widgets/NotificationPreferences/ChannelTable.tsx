import type { ReactElement } from 'react'
import type { NotificationType } from '../../protocol/notificationPreferences.ts'
import { CheckBox } from './CheckBox.tsx'
import { ChannelRow, type ChannelRowProps } from './ChannelRow.tsx'
import { tickedOf, withTicked } from './chosenChannels.ts'

interface ChannelTableProps extends Omit<ChannelRowProps, 'type'> {
  types: readonly NotificationType[]
}

/** What is told by which way: a row for each kind of news, a column for each way. */
export function ChannelTable({ types, ...row }: ChannelTableProps): ReactElement {
  const { channels, preferences, onChange, labels, heldBy } = row
  return (
    <table data-part="channels" aria-label={labels.title}>
      <thead>
        <tr>
          <th scope="col" data-part="news">
            {labels.news}
          </th>
          {channels.map((channel) => {
            const column = { types, channels: [channel] }
            return (
              <th
                key={channel}

                scope="col"
                aria-label={labels.channel[channel]}
                data-channel={channel}
              >
                <CheckBox
                  ticked={tickedOf(preferences, column)}
                  name={labels.allOfChannel(labels.channel[channel])}
                  describedBy={channel === 'desktop' ? heldBy : undefined}
                  onTick={(isTicked) => onChange(withTicked(preferences, column, isTicked))}
                >
                  {labels.channel[channel]}
                </CheckBox>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {types.map((type) => (
          <ChannelRow key={type} type={type} {...row} />
        ))}
      </tbody>
    </table>
  )
}
