/** What a proxy does to the lines that go through it. */
export type FaultMode =
  | { kind: 'pass' }
  /** New lines are reset at once. */
  | { kind: 'refuse' }
  /** No bytes either way; they come when it ends. */
  | { kind: 'stall' }
  /** Bytes are lost for good, and so is the line: as after a router that has forgotten it. */
  | { kind: 'swallow'; way: 'up' | 'down' | 'both' }
  /** Each byte comes `ms` milliseconds later. */
  | { kind: 'delay'; ms: number }
  /** Only requests for a WebSocket fail: they are answered with a refusal, or not at all. */
  | { kind: 'dropUpgrades'; how: 'refuse' | 'ignore' }

export type Way = 'up' | 'down'
