/** Each item with a key: two of one id, as from two machines, are the first and the second of that id. */
export function keyedBy<T>(items: readonly T[], idOf: (item: T) => string): { key: string; item: T }[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const id = idOf(item)
    const place = (seen.get(id) ?? 0) + 1
    seen.set(id, place)
    return { key: `${place} ${id}`, item }
  })
}
