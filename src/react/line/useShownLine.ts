'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { useStatusContext } from '../StatusProvider.tsx'
import { shownLineOf, tellLine } from './createShownLine.ts'
import type { TellableLine } from './createShownLine.ts'

/** What is told of the line: the same for all badges of a store, each word long enough to be read. */
export function useShownLine(): TellableLine {
  const { store } = useStatusContext()
  const line = useMemo(() => {
    const shown = shownLineOf(store)
    const initial = store.getInitialState()
    const first = tellLine(initial, initial.connectionSince)
    return { ...shown, initial: () => first }
  }, [store])
  return useSyncExternalStore(line.subscribe, line.get, line.initial)
}
