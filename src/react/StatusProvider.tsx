'use client'
import { createContext, useContext, useEffect, useMemo } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { systemClock } from '../protocol/clock.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { TextProvider } from '../widgets/text/TextContext.tsx'
import type { TextProviderProps } from '../widgets/text/TextContext.tsx'
import { AnnouncerRegion } from './announcer/AnnouncerRegion.tsx'
import { announcerOf } from './announcer/createAnnouncer.ts'
import type { Announcer } from './announcer/createAnnouncer.ts'
import { createPageClock } from './pageClock.ts'
import type { PageClock } from './pageClock.ts'

interface Status {
  store: StatusStore
  page: PageClock
  /** Absent where nothing is to be read aloud. */
  announcer: Announcer | undefined
}

const StatusContext = createContext<Status | undefined>(undefined)

export interface StatusProviderProps extends Omit<TextProviderProps, 'children'> {
  store: StatusStore
  /** False keeps the line closed; the widgets show what the store knows. */
  enabled?: boolean
  /** False says nothing to a screen reader by itself: milestones, states and ends of the jobs below are left to the app. */
  announce?: boolean
  children?: ReactNode
}

/** Gives the widgets below it their store and their words, and keeps the store's line open while it is mounted. */
export function StatusProvider({
  store,
  enabled = true,
  announce = true,
  children,
  ...text
}: StatusProviderProps): ReactElement {
  if (typeof store?.subscribe !== 'function' || typeof store.actions?.open !== 'function') {
    throw new TypeError(
      'StatusProvider: `store` is not a StatusStore, so the widgets below would have nothing to read. ' +
        'Give one from createStatusStore({ adapter }), made once, outside the component.',
    )
  }
  const above = useContext(StatusContext)
  // Within a provider of the same store, the outer one speaks.
  const isInner = above?.store === store
  const isSilent = !announce || (isInner && above.announcer === undefined)
  const status = useMemo(
    () => ({
      store,
      page: createPageClock(store.clock ?? systemClock),
      announcer: isSilent ? undefined : announcerOf(store),
    }),
    [store, isSilent],
  )
  useEffect(() => (enabled ? store.actions.open() : undefined), [store, enabled])
  return (
    <StatusContext.Provider value={status}>
      <TextProvider {...text}>
        {children}
        {status.announcer && !isInner && <AnnouncerRegion announcer={status.announcer} />}
      </TextProvider>
    </StatusContext.Provider>
  )
}

/** The nearest provider's store and page clock; throws where there is none. */
export function useStatusContext(): Status {
  const status = useContext(StatusContext)
  if (status === undefined) {
    throw new Error(
      'telltale: there is no <StatusProvider> above this widget or hook, so it has no store to read. ' +
        'Put <StatusProvider store={store}> around it, or use the widget’s View with props of your own.',
    )
  }
  return status
}

/** The announcer of the nearest provider; undefined where that one says nothing. */
export const useAnnouncer = (): Announcer | undefined => useStatusContext().announcer
