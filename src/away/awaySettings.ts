import type { StatusNotification } from '../protocol/notification.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'

/** What a desktop notification says. */
export interface DesktopText {
  title: string
  body?: string | undefined
}

/** What ended while nobody looked, counted. */
export interface AwayCounts {
  completed: number
  failed: number
  /** Alerts. */
  other: number
}

/** Which of the ways to reach a person elsewhere are used, and what is said. */
export interface AwaySettings {
  preferences: NotificationPreferences
  /** Whether nothing is to disturb, where the app decides that; else the preferences say. */
  isQuiet?: boolean | undefined
  /** IANA; the device's own where it is absent. */
  timeZone?: string | undefined
  title: boolean
  favicon: boolean
  badge: boolean
  sound: boolean
  desktop: boolean
  /** The address of the picture beside a desktop notification. */
  icon?: string | undefined
  /** The address to open for a notification whose page has been closed; the page's own where it is absent. */
  urlOf?: ((notification: StatusNotification | undefined) => string) | undefined
  /** None for a notification that the desktop is not to show. */
  textOf: (notification: StatusNotification) => DesktopText | undefined
  digestOf: (counts: AwayCounts) => DesktopText
  /** The count before the title. */
  countOf: (count: number) => string
  /** The person chose a notification on the desktop; none where they chose the digest. */
  onSelect: (notification: StatusNotification | undefined) => void
}
