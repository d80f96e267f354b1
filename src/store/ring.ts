/** The last few things that came, the oldest first; what had to make room is counted. */
export interface Ring<T> {
  push(item: T): void
  items(): readonly T[]
  /** Things that had to make room. */
  left(): number
  clear(): void
}

export function createRing<T>(max: number): Ring<T> {
  let kept: T[] = []
  let next = 0
  let left = 0
  return {
    push(item) {
      if (kept.length < max) return void kept.push(item)
      kept[next] = item
      next = next + 1 === max ? 0 : next + 1
      left++
    },
    items: () => [...kept.slice(next), ...kept.slice(0, next)],
    left: () => left,
    clear() {
      kept = []
      next = 0
      left = 0
    },
  }
}
