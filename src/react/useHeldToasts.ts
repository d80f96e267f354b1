import { useEffect, useRef, useState } from 'react'
import { systemClock } from '../protocol/clock.ts'
import { pageSight } from '../away/pageSight.ts'
import { useStatusContext } from './StatusProvider.tsx'

/**
 * Holds toasts back while nobody is there to read them, be the page out of sight or the hour quiet: gives the moment
 * since when (epoch milliseconds, page clock), and tells as one digest what came meanwhile when that ends.
 */
export function useHeldToasts(isQuiet: boolean): number | undefined {
  const { store } = useStatusContext()
  const [isHidden, setHidden] = useState(false)
  const isHeld = isQuiet || isHidden
  const since = useRef<number>(undefined)
  const [from, setFrom] = useState<number>()
  useEffect(() => {
    const look = (): void => setHidden(pageSight.isHidden())
    look()
    return pageSight.subscribe(look)
  }, [])
  useEffect(() => {
    if (isHeld) {
      since.current ??= (store.clock ?? systemClock).now()
      setFrom(since.current)
    } else if (since.current !== undefined) {
      store.actions.gatherToasts?.(since.current)
      since.current = undefined
      // With the change itself: none of those that are now in the digest is drawn before it.
      setFrom(undefined)
    }
  }, [store, isHeld])
  return from
}
