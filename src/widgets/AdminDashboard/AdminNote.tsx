import type { ReactElement } from 'react'
import type { Icon } from '../icons/createIcon.tsx'

interface AdminNoteProps {
  icon: Icon
  title: string
  explained: string
}

/** What stands in place of figures while there are none. */
export function AdminNote({ icon: NoteIcon, title, explained }: AdminNoteProps): ReactElement {
  return (
    <div data-part="note">
      <NoteIcon />
      <p data-part="note-title">{title}</p>
      <p>{explained}</p>
    </div>
  )
}
