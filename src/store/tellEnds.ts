import type {
  AlertNotification,
  DigestNotification,
  JobNotification,
  StatusNotification,
} from '../protocol/notification.ts'
import type { Bounds } from './bounds.ts'
import { paceEnd } from './burst.ts'
import type { Burst } from './burst.ts'
import { addNotifications } from './notify.ts'
import type { Draft } from './state.ts'

/** Puts what a batch tells of into the history: too many ends within a second as one line, with all of them below it. */
export function tellEnds(
  draft: Draft,
  told: readonly (JobNotification | AlertNotification)[],
  { notifications: max, toastsPerSecond }: Bounds,
): void {
  if (told.length === 0) return
  const before = draft.endPace.burst
  const bursts = new Map<string, Burst>()
  const gathered = new Set<string>()
  const added = told.map((one): StatusNotification => {
    if (one.kind === 'alert' || draft.followedJobs.includes(one.jobId)) return one
    const { singles } = draft.endPace
    draft.endPace = paceEnd(draft.endPace, one, toastsPerSecond)
    const { burst } = draft.endPace
    if (burst === undefined) return one
    for (const { id } of singles) gathered.add(id)
    bursts.set(burst.id, burst)
    return { ...one, toast: false }
  })
  if (bursts.size === 0) return addNotifications(draft, added, max)
  const lines = Array.from(bursts.values(), (burst) => lineOf(draft, burst, before)).filter(
    (line) => line !== undefined,
  )
  const untold = (one: StatusNotification): StatusNotification =>
    one.toast && gathered.has(one.id) ? { ...one, toast: false } : one
  const others = draft.notifications.filter(({ id }) => !bursts.has(id))
  draft.notifications = gathered.size > 0 ? others.map(untold) : others
  addNotifications(
    draft,
    [...added.map(untold), ...lines].toSorted((a, b) => a.at - b.at),
    max,
  )
}

/**
 * The line of a burst as it stands now. One that a person has sent away, or taken out of the history, stays away while
 * all goes well: only the first failure is news.
 */
function lineOf(draft: Draft, burst: Burst, before: Burst | undefined): DigestNotification | undefined {
  const { id, from, lastAt: at, completed, failed } = burst
  const counts = { at, completed, failed }
  if (before?.id !== id || (failed > 0 && before.failed === 0)) {
    return { kind: 'digest', cause: 'burst', id, from, ...counts, seen: false, read: false, toast: true }
  }
  const known = draft.notifications.find((one) => one.id === id)
  return known?.kind === 'digest' ? { ...known, ...counts } : undefined
}
