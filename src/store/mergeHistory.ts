import type { StatusNotification } from '../protocol/notification.ts'

type Notifications = readonly StatusNotification[]

/** What this tab and the storage last agreed on, by id. */
export type CommonHistory = ReadonlyMap<string, StatusNotification>

/**
 * The history of a tab with what other tabs have kept meanwhile: whatever one of them has added, removed or marked since
 * `common` is so in the outcome, newest first.
 */
export function mergeHistory(
  ours: Notifications,
  theirs: Notifications | undefined,
  common: CommonHistory,
): Notifications {
  // Nothing at all was not written by a tab: the browser's data has been cleared, and nothing of ours is to go with it.
  if (theirs === undefined) return ours
  const there = new Map(theirs.map((one) => [one.id, one]))
  const here = new Set(ours.map(({ id }) => id))
  const kept = ours.flatMap((one) => {
    const other = there.get(one.id)
    const before = common.get(one.id)
    if (other) return marked(one, other, before)
    return before ? [] : one
  })
  const added = theirs.filter(({ id }) => !here.has(id) && !common.has(id))
  return added.length === 0 ? kept : [...kept, ...added].toSorted((a, b) => b.at - a.at)
}

function marked(
  ours: StatusNotification,
  theirs: StatusNotification,
  before: StatusNotification | undefined,
): StatusNotification {
  const mark = (name: 'seen' | 'read' | 'archived'): boolean => {
    const [own, other] = [ours[name] === true, theirs[name] === true]
    if (!before) return own || other
    return own === (before[name] === true) ? other : own
  }
  const { archived: _, ...rest } = ours
  return { ...rest, seen: mark('seen'), read: mark('read'), toast: false, ...(mark('archived') && { archived: true }) }
}

/** What a tab and the storage agree on once `set` has been kept of `ours`. */
export function commonHistory(ours: Notifications, set: Notifications, before: CommonHistory): CommonHistory {
  const kept = new Map(set.map((one) => [one.id, one]))
  // What another tab has removed stays so, though it is listed here.
  const agreed = ours.flatMap(({ id }): [string, StatusNotification][] => {
    const one = kept.get(id) ?? before.get(id)
    return one ? [[id, one]] : []
  })
  return new Map(agreed)
}

const sameCounts = (a: StatusNotification, b: StatusNotification): boolean => {
  const [one, other] = [a, b].map((of) => (of.kind === 'digest' ? of : of.kind === 'alert' ? undefined : of.parts))
  return one?.completed === other?.completed && one?.failed === other?.failed
}

/** Whether two histories are the same ones, marked in the same way and counted as far. */
export const isSameHistory = (one: Notifications, other: Notifications): boolean =>
  one.length === other.length &&
  one.every((a, at) => {
    const b = other[at]
    const isMarkedSo = a.seen === b?.seen && a.read === b.read && (a.archived === true) === (b.archived === true)
    return b?.id === a.id && isMarkedSo && sameCounts(a, b)
  })
