import { useCallback, useEffect, useRef } from 'react'
import { createChime } from '../away/createChime.ts'
import type { Chime } from '../away/createChime.ts'
import { systemClock } from '../protocol/clock.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** Plays the sound that news makes; call it from a press, since browsers heed nothing else. */
export function useTrySound(): () => void {
  const { store } = useStatusContext()
  const chime = useRef<Chime>(undefined)
  useEffect(() => () => chime.current?.close(), [])
  return useCallback(() => {
    chime.current ??= createChime(store.clock ?? systemClock)
    chime.current.sample()
  }, [store])
}
