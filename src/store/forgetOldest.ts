/** Share that is forgotten at once: a map walks past all that went before the oldest, so that one at a time costs most. */
const share = 1 / 16

/** Forgets the oldest where there are more than `max`. */
export function forgetOldest(known: Map<string, unknown> | Set<string>, max: number): void {
  if (known.size <= max) return
  const kept = max - Math.floor(max * share)
  for (const oldest of known.keys()) {
    if (known.size <= kept) return
    known.delete(oldest)
  }
}
