import type { Cue } from '../../adapters/scripted.ts'
import { inTurn, ownCues } from './air.ts'
import type { Air } from './air.ts'
import { retryLadder } from './retryLadder.ts'
import type { Span } from './spansOf.ts'

const message = 'Your session has ended.'

/** The device has no network: to try again would not help, and is tried all the same. */
export const hearOffline = ({ from, to }: Span, { truth }: Air): readonly Cue[] => [
  { at: from, device: 'offline' },
  ...retryLadder(from, to),
  { at: to, device: truth.deviceAt(to) },
]

/** The server does not answer. */
export const hearServerDown = ({ from, to }: Span, air: Air): readonly Cue[] =>
  inTurn(retryLadder(from, to), ownCues(air, from, to))

/** The server no longer takes the token, and there is no other. */
export const hearAuthExpired = ({ from, to }: Span, air: Air): readonly Cue[] => [
  { at: from, name: 'auth-error', data: { code: 'TOKEN_EXPIRED', message } },
  { at: from, line: { status: 'disconnected', reason: 'unauthorized', message } },
  ...ownCues(air, from, to),
]
