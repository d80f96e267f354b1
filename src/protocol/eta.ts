/** When a running job is expected to end, as far as that can be said honestly. */
export type Eta =
  | {
      kind: 'range'
      /** Milliseconds left, at least. */
      fromMs: number
      /** Milliseconds left, at most. */
      toMs: number
      /** How far the range can be trusted: it narrows as it is borne out. */
      confidence: 'low' | 'medium' | 'high'
    }
  | {
      /** The end that was expected has passed. */
      kind: 'overdue'
      /** Milliseconds since then. */
      byMs: number
    }
