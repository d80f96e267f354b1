import { useEffect, useReducer } from 'react'
import { systemClock } from '../protocol/clock.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import { isQuiet, nextQuietChange } from '../protocol/quietHours.ts'
import { notificationCenterLabels } from '../widgets/NotificationCenter/notificationCenterLabels.ts'
import { useText } from '../widgets/text/TextContext.tsx'
import { useStatusContext } from './StatusProvider.tsx'

// The longest time that a browser's timers can hold.
const longestMs = 2 ** 31 - 1

/** Whether nothing is to disturb the person now; it wakes only when that changes. */
export function useQuiet(preferences: NotificationPreferences): boolean {
  const { store } = useStatusContext()
  const { timeZone } = useText('notificationCenter', notificationCenterLabels)
  const clock = store.clock ?? systemClock
  const [woken, wake] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const next = nextQuietChange(preferences, clock.now(), timeZone)
    return next === undefined ? undefined : clock.after(Math.min(next - clock.now(), longestMs), wake)
  }, [clock, preferences, timeZone, woken])
  return isQuiet(preferences, clock.now(), timeZone)
}
