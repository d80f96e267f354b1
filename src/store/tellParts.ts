import type { JobNotification, PartCounts } from '../protocol/notification.ts'
import type { Effects } from './arrival.ts'
import { notificationId } from './notify.ts'
import type { Draft, StatusState } from './state.ts'

/**
 * Sees to it that the end of a whole says how its parts ended, also those whose end came after it; a late failure
 * whose whole is not in the history is told by itself.
 */
export function tellParts(draft: Draft, effects: Effects): void {
  const wholes = new Set<string>()
  if (effects.late.length > 0) {
    const listed = new Set([...effects.told, ...effects.missed, ...draft.notifications].map(({ id }) => id))
    for (const { end, whole, isMissed } of effects.late) {
      const id = notificationId(whole)
      if (listed.has(id)) wholes.add(id)
      else if (end.kind === 'failed') (isMissed ? effects.missed : effects.told).push(end)
    }
  }
  effects.told = effects.told.map((one) => (one.kind === 'alert' ? one : withParts(draft, one)))
  effects.missed = effects.missed.map((one) => withParts(draft, one))
  if (wholes.size === 0) return
  draft.notifications = draft.notifications.map((one) => {
    if (one.kind === 'alert' || one.kind === 'digest' || !wholes.has(one.id)) return one
    const now = withParts(draft, one)
    // The first failure is news, also where the person had been told that all went well.
    const isNews = (one.parts?.failed ?? 0) === 0 && (now.parts?.failed ?? 0) > 0
    return isNews ? { ...now, seen: false, read: false, toast: true, archived: false } : now
  })
}

function withParts(state: StatusState, end: JobNotification): JobNotification {
  const parts = partsOf(state, end.jobId)
  return parts === undefined ? end : { ...end, parts }
}

/** How the parts of a job ended, by the server's figures where it counts more than were told of. */
function partsOf({ families, jobs }: StatusState, jobId: string): PartCounts | undefined {
  const counts = families.get(jobId)?.counts
  if (counts === undefined) return undefined
  const { completed = 0, failed = 0, expired = 0 } = counts
  const heard = { completed, failed: failed + expired }
  const told = jobs.get(jobId)?.counts
  if (told === undefined || told.done + (told.failed ?? 0) <= heard.completed + heard.failed) return heard
  return { completed: told.done, failed: told.failed ?? 0 }
}
