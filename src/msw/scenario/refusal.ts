import type { Door } from './door.ts'

/** A door at which a server says no, in a way that a client can read. */
export type RefusingDoor = Extract<Door, { kind: 'unauthorized' | 'forbidden' | 'busy' | 'kicked' }>

/** What a server writes when it refuses. */
export interface Refusal {
  code: string
  message: string
  /** Milliseconds it asks for. */
  retryAfterMs?: number
}

const codes = { unauthorized: 'TOKEN_EXPIRED', forbidden: 'FORBIDDEN', busy: 'RATE_LIMITED', kicked: 'KICKED' } as const
const words = {
  unauthorized: 'The token has run out.',
  forbidden: 'You may not see this.',
  busy: 'Too many requests.',
  kicked: 'The server has closed the line.',
} as const

export const refusalOf = (door: RefusingDoor): Refusal => ({
  code: codes[door.kind],
  message: door.message ?? words[door.kind],
  ...(door.kind === 'busy' && { retryAfterMs: door.retryAfterMs }),
})

export const isRefusing = (door: Door): door is RefusingDoor => door.kind in codes
