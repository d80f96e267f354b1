import type { ReactElement } from 'react'
import { ConnectionBadge } from 'telltale'
import type { StatusNotification } from 'telltale'
import type { Desk } from './createDesk.ts'
import { DeskNotifications } from './DeskNotifications.tsx'
import { Logo } from './Logo.tsx'
import type { PageName } from './place.ts'
import type { Person } from './session.ts'

const pages: readonly { name: PageName; title: string; isForAdmins?: true }[] = [
  { name: 'documents', title: 'Documents' },
  { name: 'activity', title: 'Activity' },
  { name: 'system', title: 'System', isForAdmins: true },
]

export interface DeskHeaderProps {
  desk: Desk
  person: Person
  page: PageName
  onPage: (page: PageName) => void
  onNotification: (notification: StatusNotification) => void
}

// The form below asks for the password: it is where the person signs in again.
const focusSignIn = (): void => document.querySelector<HTMLElement>('.desk-ended input')?.focus()

/** What stays on screen on every page: how the line is, what has happened, who is signed in. */
export function DeskHeader({ desk, person, page, onPage, onNotification }: DeskHeaderProps): ReactElement {
  return (
    <div className="desk-header">
      <span className="desk-brand">
        <Logo />
        PDF desk
      </span>
      <nav className="desk-pages" aria-label="Pages">
        {pages
          .filter(({ isForAdmins }) => !isForAdmins || person.role === 'admin')
          .map(({ name, title }) => (
            <button
              key={name}
              type="button"
              aria-current={page === name ? 'page' : undefined}
              onClick={() => onPage(name)}
            >
              {title}
            </button>
          ))}
      </nav>
      <div className="desk-line">
        <ConnectionBadge details align="end" onSignIn={focusSignIn} />
      </div>
      <DeskNotifications desk={desk} person={person} onSelect={onNotification} />
      <span className="desk-who">
        <span className="desk-name">{person.id}</span>
        <button type="button" className="desk-button" onClick={() => desk.session.signOut()}>
          Sign out
        </button>
      </span>
    </div>
  )
}
