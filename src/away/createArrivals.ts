import type { StatusNotification } from '../protocol/notification.ts'
import { tellsWhatFollows } from '../protocol/tellsWhatFollows.ts'

/** What came while nobody looked, since `since` in epoch milliseconds. */
export function createArrivals(before: readonly StatusNotification[], since: number) {
  let last = before
  let known: ReadonlySet<string> = new Set(before.map(({ id }) => id))
  const arrived = new Set<string>()
  return {
    /** The list as it was taken in last. */
    list: () => last,
    /** Takes in how the list is now and gives what a person is to be told of it. */
    take(now: readonly StatusNotification[]): readonly StatusNotification[] {
      const fresh = now.filter(({ id }) => !known.has(id))
      last = now
      known = new Set(now.map(({ id }) => id))
      // What is told in one line has no toast and is an arrival all the same; a history that was fetched is older.
      for (const { id, toast, at } of fresh) if (toast || at >= since) arrived.add(id)
      return fresh.filter(({ toast }) => toast)
    },
    /** What came and is still to be seen. */
    unseen: (now: readonly StatusNotification[]): readonly StatusNotification[] =>
      now.filter((one, at) => !one.seen && !one.archived && arrived.has(one.id) && !tellsWhatFollows(one, now[at + 1])),
  }
}
