import type { Network, TimelineEdit } from '../channel.ts'

/** A time in which the network is one and the same. */
export interface Span {
  network: Network
  /** Milliseconds since the scenario began; what comes at this very moment still belongs to the span before. */
  from: number
  /** Milliseconds since the scenario began; what comes at this very moment belongs to this span. */
  to: number
}

/** The networks that the edits make, one after the other, up to `endMs`. */
export function spansOf(edits: readonly TimelineEdit[], endMs: number): readonly Span[] {
  const changes = edits.flatMap((edit) => (edit.kind === 'network' ? [edit] : []))
  const starts = [{ at: -1, network: 'online' as const }, ...changes].filter(({ at }) => at < endMs)
  return starts
    .map(({ network, at }, i) => ({ network, from: at, to: starts[i + 1]?.at ?? endMs }))
    .filter(({ from, to }) => to > from)
}
