import { useId, type MouseEvent, type ReactElement } from 'react'
import { ChevronIcon } from '../icons/ChevronIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import { focusRowOf } from './focusRowOf.ts'
import { formatEntry } from './formatEntry.ts'
import type { ListEntry } from './listEntries.ts'
import { actsOn, type NotificationActs } from './notificationActs.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import { NotificationIcon } from './NotificationIcon.tsx'
import { ResultLink } from './ResultLink.tsx'
import { NotificationTime } from './NotificationTime.tsx'
import { RowMarks } from './RowMarks.tsx'

export interface RowDrawing {
  now: number | undefined
  labels: NotificationCenterLabels
  formatters: Formatters
  acts: NotificationActs
}

interface NotificationRowProps extends RowDrawing {
  entry: ListEntry
  /** Its place in the list, from 0. */
  at: number
  isTabStop: boolean
  /** Unfolds it, or chooses it; absent where neither is possible. */
  onOpen: (() => void) | undefined
}

/** One row of the list: a notification, or several as one. */
export function NotificationRow(props: NotificationRowProps): ReactElement {
  const { entry, at, isTabStop, onOpen, now, labels, formatters, acts } = props
  const { all, level, position, size, isOpen } = entry
  const textId = useId()
  const [head] = all
  const { tone, title, message, resultUrl } = formatEntry(entry, labels, formatters)
  const isRead = all.every(({ read }) => read)
  const tabIndex = isTabStop ? 0 : -1
  return (
    <div
      role="row"
      data-part="item"
      data-tone={tone}
      data-kind={entry.kind === 'group' ? 'group' : head.kind}
      data-level={level}
      data-read={isRead}
      data-seen={all.every(({ seen }) => seen)}
      aria-labelledby={textId}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-rowindex={at + 1}
      aria-expanded={isOpen}
      tabIndex={tabIndex}
    >
      <NotificationIcon tone={tone} />
      <div role="gridcell" data-part="text" id={textId}>
        <RowName title={title} isOpen={isOpen} onOpen={onOpen} />
        {!isRead && <span data-hidden="">{labels.unread}</span>}
        {message && (
          <p data-part="message">
            <bdi>{message}</bdi>
          </p>
        )}
        <p data-part="meta">
          <NotificationTime at={head.at} now={now} formatters={formatters} />
          {resultUrl && (
            <ResultLink
              href={resultUrl}
              words={labels.openResult}
              tabIndex={tabIndex}
              onOpen={isRead || !acts.onRead ? undefined : () => acts.onRead?.([head.id], true)}
            />
          )}
        </p>
      </div>
      <RowMarks title={title} isRead={isRead} acts={actsOn(all, acts)} tabIndex={tabIndex} labels={labels} />
    </div>
  )
}

interface RowNameProps {
  title: string
  isOpen: boolean | undefined
  onOpen: (() => void) | undefined
}

function RowName({ title, isOpen, onOpen }: RowNameProps): ReactElement {
  if (!onOpen) return <p data-part="name">{title}</p>
  const press = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    focusRowOf(currentTarget)
    onOpen()
  }
  return (
    // The row has the keyboard's focus and does the same; the button is for pointers and for touch.
    <button type="button" data-part="name" tabIndex={-1} aria-expanded={isOpen} onClick={press}>
      {title}
      {isOpen !== undefined && <ChevronIcon />}
    </button>
  )
}
