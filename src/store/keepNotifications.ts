import type { StatusNotification } from '../protocol/notification.ts'
import { readNotification } from '../protocol/readNotification.ts'
import { mayHave, rememberNotified } from './notify.ts'
import type { Draft } from './state.ts'

/** Takes a history that was kept elsewhere into the draft, the newest first; what is no notification is left out. */
export function keepNotifications(draft: Draft, kept: unknown, max: number): void {
  if (!Array.isArray(kept)) return
  const known = new Map<string, StatusNotification>()
  for (const raw of kept as readonly unknown[]) {
    const one = readNotification(raw)
    if (one && mayHave(draft, one)) known.set(one.id, { ...one, toast: false })
  }
  if (known.size === 0) return
  for (const id of known.keys()) rememberNotified(draft, id)
  const here = draft.notifications.map((one) => furthest(one, known.get(one.id)))
  for (const { id } of here) known.delete(id)
  const isSame = known.size === 0 && here.every((one, at) => one === draft.notifications[at])
  if (!isSame) draft.notifications = [...here, ...known.values()].toSorted((a, b) => b.at - a.at).slice(0, max)
}

/** The notification with each mark that it has in either, and no toast where it was told before. */
function furthest(one: StatusNotification, kept: StatusNotification | undefined): StatusNotification {
  if (kept === undefined) return one
  const seen = one.seen || kept.seen
  const read = one.read || kept.read
  const archived = one.archived === true || kept.archived === true
  const isSame = seen === one.seen && read === one.read && archived === (one.archived === true) && !one.toast
  return isSame ? one : { ...one, seen, read, toast: false, ...(archived && { archived }) }
}
