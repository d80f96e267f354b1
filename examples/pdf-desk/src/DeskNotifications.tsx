import type { ReactElement } from 'react'
import { NotificationCenter, NotificationPreferences, useStoredPreferences } from 'telltale'
import type { StatusNotification } from 'telltale'
import type { Desk } from './createDesk.ts'
import type { Person } from './session.ts'

export interface DeskNotificationsProps {
  desk: Desk
  person: Person
  onSelect: (notification: StatusNotification) => void
}

/** What has happened, how the person hears of it, and how they are reached while they look elsewhere. */
export function DeskNotifications({ desk, person, onSelect }: DeskNotificationsProps): ReactElement {
  // Of the browser and not of the person: signing out leaves nobody's name here.
  const [preferences, setPreferences] = useStoredPreferences(desk.storage)
  const isAdmin = person.role === 'admin'
  return (
    <NotificationCenter
      preferences={preferences}
      onPreferences={setPreferences}
      settings={
        <NotificationPreferences
          preferences={preferences}
          onPreferences={setPreferences}
          // Alerts are for admins alone.
          types={isAdmin ? undefined : ['completed', 'failed', 'digest']}
        />
      }
      onSelect={onSelect}
      onSave={desk.saveNotifications}
    />
  )
}
