import { useState, type ReactElement } from 'react'
import {
  NotificationPreferencesView,
  type NotificationPreferencesViewProps,
} from '../src/widgets/NotificationPreferences/NotificationPreferencesView.tsx'

/** Keeps what is chosen, as an app would, so that a story can be used. */
export function WithPreferences({ preferences, onChange, ...props }: NotificationPreferencesViewProps): ReactElement {
  const [chosen, setChosen] = useState(preferences)
  return (
    <NotificationPreferencesView
      {...props}
      preferences={chosen}
      onChange={(next) => {
        setChosen(next)
        onChange(next)
      }}
    />
  )
}
