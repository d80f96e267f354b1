import { useId, useState, type ReactElement } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { ChevronIcon } from '../icons/ChevronIcon.tsx'
import { ItemMarks } from './ItemMarks.tsx'
import { NotificationIcon } from './NotificationIcon.tsx'
import { NotificationItem, type NotificationItemProps } from './NotificationItem.tsx'
import { NotificationTime } from './NotificationTime.tsx'

interface NotificationGroupProps extends Omit<NotificationItemProps, 'notification'> {
  /** Ends of jobs that are alike, the newest first. */
  members: readonly StatusNotification[]
}

/** One line for many jobs that ended alike; it unfolds to a line for each. */
export function NotificationGroup({ members, ...item }: NotificationGroupProps): ReactElement {
  const { now, labels, formatters, onRead, onRemove } = item
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const kind = members[0]?.kind === 'failed' ? 'failed' : 'completed'
  const tone = kind === 'failed' ? 'error' : 'success'
  const title = labels.group[kind](members.length, formatters.number(members.length))
  const unread = members.filter(({ read }) => !read)
  return (
    <li data-part="group">
      <div data-part="item" data-tone={tone} data-kind="group" data-read={unread.length === 0}>
        <NotificationIcon tone={tone} />
        <div data-part="text">
          <button
            type="button"
            data-part="name"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {title}
            <ChevronIcon />
          </button>
          <p data-part="meta">
            <NotificationTime at={members[0]?.at ?? Number.NaN} now={now} formatters={formatters} />
          </p>
        </div>
        <ItemMarks
          title={title}
          isRead={unread.length === 0}
          labels={labels}
          onRead={onRead && (() => unread.forEach(({ id }) => onRead(id)))}
          onRemove={onRemove && (() => onRemove(members.map(({ id }) => id)))}
        />
      </div>
      {isOpen && (
        <ul id={listId} data-part="members">
          {members.map((one) => (
            <NotificationItem key={one.id} notification={one} {...item} />
          ))}
        </ul>
      )}
    </li>
  )
}
