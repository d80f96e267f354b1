import type { Span } from './row.ts'

/** Gathers what was so from when on into spans; `finish` ends the last one. */
export function createSpans() {
  const spans: Span[] = []
  return {
    spans,
    /** From `from` on this is so. */
    begin({ from, ...state }: Omit<Span, 'to'>): void {
      // What held for no time at all was never seen.
      if (spans.at(-1)?.from === from) spans.pop()
      const last = spans.at(-1)
      if (last?.word === state.word && last.tone === state.tone) return
      if (last) last.to = from
      spans.push({ ...state, from, to: from })
    },
    finish(to: number): readonly Span[] {
      const last = spans.at(-1)
      if (last) last.to = Math.max(last.from, to)
      return spans
    },
  }
}

export type Spans = ReturnType<typeof createSpans>

/** The span that covers `ms`. */
export const spanAt = (spans: readonly Span[], ms: number): Span | undefined => spans.findLast(({ from }) => from <= ms)
