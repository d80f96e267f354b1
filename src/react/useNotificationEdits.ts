import { useEffect, useMemo, useState } from 'react'
import { systemClock } from '../protocol/clock.ts'
import { createEditRunner } from './createEditRunner.ts'
import type { NotificationOffer, SaveNotifications } from './createEditRunner.ts'
import { createNotificationEdits } from './createNotificationEdits.ts'
import type { NotificationEdits } from './createNotificationEdits.ts'
import { useStatusContext } from './StatusProvider.tsx'

/** What a person does with notifications, and what is offered after it. */
export function useNotificationEdits(onSave: SaveNotifications | undefined): {
  edits: NotificationEdits
  offer: NotificationOffer | undefined
} {
  const { store } = useStatusContext()
  const [offer, setOffer] = useState<NotificationOffer>()
  const [runner, edits] = useMemo(() => {
    const made = createEditRunner(store.clock ?? systemClock, setOffer)
    return [made, createNotificationEdits(store, made)]
  }, [store])
  useEffect(() => runner.saveWith(onSave), [runner, onSave])
  useEffect(() => runner.stop, [runner])
  return { edits, offer }
}
