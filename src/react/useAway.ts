import { useEffect, useRef } from 'react'
import type { AwaySettings, DesktopText } from '../away/awaySettings.ts'
import { createAway } from '../away/createAway.ts'
import type { Away } from '../away/createAway.ts'
import { notificationTypes } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import { formatDesktop, formatDesktopDigest } from '../widgets/NotificationCenter/formatDesktop.ts'
import { notificationCenterLabels } from '../widgets/NotificationCenter/notificationCenterLabels.ts'
import { useText } from '../widgets/text/TextContext.tsx'
import { useStatus } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'
import { useDesktopPermission } from './useDesktopPermission.ts'

/** The ways to reach a person who does not look, each of which an app can leave out. */
export interface AwayOptions extends Pick<AwaySettings, 'icon' | 'urlOf'> {
  /** A count before the tab's title. */
  title?: boolean
  /** A ring of progress and a dot over the page's icon. */
  favicon?: boolean
  /** A count on the icon of an installed app. */
  badge?: boolean
  /** Two soft notes for what the preferences give a sound; those give none until the person says so. */
  sound?: boolean
  desktop?: boolean
  /** What a desktop notification says; nothing for one that is not to be shown. */
  desktopText?: (notification: StatusNotification) => DesktopText | undefined
}

interface AwayProps {
  /** False does nothing at all. */
  away: boolean | AwayOptions
  desktopNotifications: boolean
  preferences: NotificationPreferences
  /** Whether nothing is to disturb, where the app decides that. */
  doNotDisturb?: boolean | undefined
  onSelect?: ((notification: StatusNotification) => void) | undefined
}

/** Most that a title counts. */
const most = 99

/**
 * Reaches a person who does not look at any tab of theirs, as they have chosen, and gives what the browser allows on the
 * desktop. `onOpen` is called when they choose there what stands for several.
 */
export function useAway(props: AwayProps, onOpen: () => void): ReturnType<typeof useDesktopPermission> {
  const settings = useAwaySettings(props, onOpen)
  const { store } = useStatusContext()
  const user = useStatus((state) => state.user)
  const latest = useRef(settings)
  useEffect(() => {
    latest.current = settings
  })
  const kit = useRef<Away>(undefined)
  const isOn = props.away !== false
  useEffect(() => {
    if (!isOn) return undefined
    const made = createAway({ store, settings: () => latest.current })
    kit.current = made
    return () => {
      kit.current = undefined
      made.stop()
    }
  }, [store, user, isOn])

  const { channels } = props.preferences
  const hasSound = isOn && settings.sound && notificationTypes.some((type) => channels[type].sound)
  useEffect(() => (hasSound ? primeByPress(() => kit.current?.prime()) : undefined), [hasSound])
  return useDesktopPermission(props.desktopNotifications)
}

function useAwaySettings(props: AwayProps, onOpen: () => void): AwaySettings {
  const { labels, formatters, timeZone } = useText('notificationCenter', notificationCenterLabels)
  const { title = true, favicon = true, badge = true, sound = true, desktop = true, ...more } = optionsOf(props.away)
  return {
    preferences: props.preferences,
    isQuiet: props.doNotDisturb,
    timeZone,
    title,
    favicon,
    badge,
    sound,
    desktop: desktop && props.desktopNotifications,
    icon: more.icon,
    urlOf: more.urlOf,
    textOf: more.desktopText ?? ((one) => formatDesktop(one, labels, formatters)),
    digestOf: (counts) => formatDesktopDigest(counts, labels, formatters),
    countOf: (count) => (count > most ? labels.badgeFull : formatters.number(count)),
    onSelect: (notification) => (notification ? props.onSelect?.(notification) : onOpen()),
  }
}

const optionsOf = (away: boolean | AwayOptions): AwayOptions => (typeof away === 'object' ? away : {})

// The click that turns the sound on is leave enough where it is heard in time; else the next one is.
function primeByPress(prime: () => void): () => void {
  const end = new AbortController()
  const once = { signal: end.signal, once: true, passive: true }
  if (navigator.userActivation?.isActive) prime()
  for (const name of ['pointerdown', 'keydown']) document.addEventListener(name, prime, once)
  return () => end.abort()
}
