import { useEffect, useMemo, useState } from 'react'
import { systemClock } from '../protocol/clock.ts'
import { createEditRunner } from './createEditRunner.ts'
import type { NotificationOffer, SaveNotifications } from './createEditRunner.ts'
import { createNotificationEdits } from './createNotificationEdits.ts'
import type { NotificationEdits } from './createNotificationEdits.ts'
import { useStatus } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** What a person does with notifications, and what is offered after it. */
export function useNotificationEdits(onSave: SaveNotifications | undefined): {
  edits: NotificationEdits
  offer: NotificationOffer | undefined
} {
  const { store } = useStatusContext()
  const user = useStatus((state) => state.user)
  const [offered, setOffered] = useState<{ offer: NotificationOffer | undefined; user: string | undefined }>()
  const [runner, edits] = useMemo(() => {
    const offerHere = (offer: NotificationOffer | undefined): void => setOffered({ offer, user: store.getState().user })
    const made = createEditRunner(store.clock ?? systemClock, offerHere)
    return [made, createNotificationEdits(store, made)]
  }, [store])
  useEffect(() => runner.saveWith(onSave), [runner, onSave])
  useEffect(() => runner.stop, [runner])
  // What one person did is no offer to the next.
  return { edits, offer: offered?.user === user ? offered?.offer : undefined }
}
