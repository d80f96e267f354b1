/** Ids that are remembered as told, and that wait to be: the oldest are forgotten first. */
const most = 2_000

function keep(ids: Set<string>, id: string): void {
  ids.delete(id)
  ids.add(id)
  for (const oldest of ids) {
    if (ids.size <= most) break
    ids.delete(oldest)
  }
}

/** What has been told, in this tab or another, and what waits for somebody to tell it. */
export function createToldIds() {
  const told = new Set<string>()
  const waiting = new Set<string>()
  return {
    waiting: waiting as ReadonlySet<string>,
    /** True where any of these has not been told. */
    offer(ids: readonly string[]): boolean {
      const fresh = ids.filter((id) => !told.has(id))
      for (const id of fresh) keep(waiting, id)
      return fresh.length > 0
    },
    settle(ids: readonly string[]): void {
      for (const id of ids) {
        waiting.delete(id)
        keep(told, id)
      }
    },
  }
}
