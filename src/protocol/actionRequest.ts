/** What a person has asked for, and what came of it; the thing itself changes only by what the server tells. */
export interface ActionRequest<A extends string> {
  action: A
  /** `pending`: no answer yet. `accepted`: it will be done, though what the server tells does not show it yet. */
  status: 'pending' | 'accepted' | 'refused'
  /** Epoch milliseconds, page clock, at which this became so. */
  at: number
  /** Why not, as a word of the protocol. `NO_ANSWER`: it may still be done; `NOT_CONNECTED`: it was never sent. */
  code?: string
  /** Why not, in the server's words. */
  message?: string
}
