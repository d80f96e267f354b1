import type { StatusNotification } from '../protocol/notification.ts'

/** What came while nobody looked. */
export function createArrivals(before: readonly StatusNotification[]) {
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
      const news = fresh.filter(({ toast }) => toast)
      // A history that was fetched is none; what is told in one line is each an arrival.
      if (news.length > 0) for (const { id } of fresh) arrived.add(id)
      return news
    },
    /** What came and is still to be seen. */
    unseen: (now: readonly StatusNotification[]): readonly StatusNotification[] =>
      now.filter(({ id, seen, archived }) => !seen && !archived && arrived.has(id)),
  }
}
