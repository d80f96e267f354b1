/** The last few things that came; what had to make room is counted. */
export interface Ring<T> {
  /** Takes `item` in; gives what had to make room for it. */
  push(item: T): T | undefined
  /** The oldest first. */
  items(): readonly T[]
  /** Things that had to make room. */
  left(): number
  /** Things that were ever taken in. */
  pushed(): number
  clear(): void
}

export function createRing<T>(max: number): Ring<T> {
  let kept: T[] = []
  let next = 0
  let left = 0
  return {
    push(item) {
      if (kept.length < max) {
        kept.push(item)
        return undefined
      }
      const oldest = kept[next]
      kept[next] = item
      next = next + 1 === max ? 0 : next + 1
      left++
      return oldest
    },
    items: () => [...kept.slice(next), ...kept.slice(0, next)],
    left: () => left,
    pushed: () => left + kept.length,
    clear() {
      kept = []
      next = 0
      left = 0
    },
  }
}
