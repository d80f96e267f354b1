import type { MouseEvent, ReactElement } from 'react'
import { ArchiveIcon } from '../icons/ArchiveIcon.tsx'
import { CloseIcon } from '../icons/CloseIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { UnarchiveIcon } from '../icons/UnarchiveIcon.tsx'
import { focusRowOf } from './focusRowOf.ts'
import type { ActsOnSome } from './notificationActs.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

interface RowMarksProps {
  title: string
  isRead: boolean
  acts: ActsOnSome
  /** Tab leads to the buttons of the row that has the focus alone. */
  tabIndex: 0 | -1
  labels: NotificationCenterLabels
}

/** At the end of a row: whether it is unread, which a press turns, and ways to put it away or remove it. */
export function RowMarks({ title, isRead, acts, tabIndex, labels }: RowMarksProps): ReactElement {
  const { read, unread, archive, unarchive, remove } = acts
  const button = { tabIndex, title }
  return (
    <span role="gridcell" data-part="marks">
      {read && <MarkButton {...button} part="unread" name={labels.markRead} tip={labels.markReadShort} onAct={read} />}
      {unread && (
        <MarkButton {...button} part="read" name={labels.markUnread} tip={labels.markUnreadShort} onAct={unread} />
      )}
      {!read && !isRead && <span data-part="unread" />}
      <span data-part="row-acts">
        {archive && (
          <MarkButton {...button} part="archive" name={labels.archive} tip={labels.archiveShort} onAct={archive}>
            {ArchiveIcon}
          </MarkButton>
        )}
        {unarchive && (
          <MarkButton
            {...button}
            part="unarchive"
            name={labels.unarchive}
            tip={labels.unarchiveShort}
            onAct={unarchive}
          >
            {UnarchiveIcon}
          </MarkButton>
        )}
        {remove && (
          <MarkButton {...button} part="remove" name={labels.remove} tip={labels.removeShort} onAct={remove}>
            {CloseIcon}
          </MarkButton>
        )}
      </span>
    </span>
  )
}

interface MarkButtonProps {
  part: string
  title: string
  name: (title: string) => string
  tip: string
  tabIndex: 0 | -1
  onAct: () => void
  children?: Icon
}

function MarkButton({ part, title, name, tip, tabIndex, onAct, children: Picture }: MarkButtonProps) {
  const press = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button may go away with what it did: its row, or the next one, goes on with the focus.
    focusRowOf(currentTarget)
    onAct()
  }
  return (
    <button type="button" data-part={part} aria-label={name(title)} title={tip} tabIndex={tabIndex} onClick={press}>
      {Picture && <Picture />}
    </button>
  )
}
