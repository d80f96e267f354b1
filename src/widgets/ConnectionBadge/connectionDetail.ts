import type { Connection } from '../../protocol/connection.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import type { ConnectionLook } from './connectionLook.ts'
import { stepRoundTrip } from './roundTrip.ts'

export interface ConnectionDetail {
  name: 'via' | 'every' | 'round-trip' | 'countdown' | 'attempt' | 'caught-up' | 'failed'
  text: string
}

type Up = Extract<Connection, { status: 'connected' }>
type Retrying = Extract<Connection, { status: 'reconnecting' }>

interface Said {
  look: ConnectionLook
  /** Updates that came while the line was away; for the look `resumed`. */
  caughtUp: number | undefined
  /** Epoch milliseconds. */
  now: number | undefined
  /** Milliseconds the server takes to answer, where that is to be shown. */
  roundTrip: number | undefined
  labels: ConnectionBadgeLabels
  formatters: Formatters
}

/** What the badge says beside its word: by which way messages arrive, or when the next try is and which; first the most needed. */
export function connectionDetail(connection: Connection, said: Said): readonly ConnectionDetail[] {
  if (connection.status === 'connected') return wayOf(connection, said)
  return connection.status === 'reconnecting' ? triesOf(connection, said) : []
}

function wayOf(
  { via, everyMs }: Up,
  { look, caughtUp, roundTrip, labels, formatters }: Said,
): readonly ConnectionDetail[] {
  if (look === 'updating' || look === 'unsteady') return []
  if (look === 'resumed') {
    return caughtUp === undefined
      ? []
      : [{ name: 'caught-up', text: labels.caughtUp(caughtUp, formatters.number(caughtUp)) }]
  }
  if (everyMs !== undefined) return [{ name: 'every', text: labels.every(formatters.duration(everyMs)) }]
  const trip = roundTrip === undefined ? [] : [formatters.duration(stepRoundTrip(roundTrip))]
  return [
    ...trip.map((text) => ({ name: 'round-trip', text }) as const),
    ...(via ? [{ name: 'via', text: labels.via[via] } as const] : []),
  ]
}

function triesOf({ attempt, retryAt }: Retrying, said: Said): readonly ConnectionDetail[] {
  const { look, labels, formatters } = said
  if (look !== 'reconnecting' && look !== 'unreachable' && look !== 'busy') return []
  const wait = countdown(retryAt, said)
  // How often it was tried is no comfort while the server only wants a pause.
  if (look === 'busy') return wait
  return [...wait, { name: 'attempt', text: labels.attempt(formatters.number(attempt)) }]
}

function countdown(retryAt: number | undefined, { look, now, labels, formatters }: Said): readonly ConnectionDetail[] {
  if (retryAt !== undefined && now === undefined) return []
  const wait = retryAt === undefined || now === undefined ? 0 : retryAt - now
  if (Number.isNaN(wait)) return []
  if (wait <= 0) return [{ name: 'countdown', text: labels.retrying }]
  const inTime = look === 'busy' ? labels.nextTryIn : labels.retryIn
  return [{ name: 'countdown', text: inTime(formatters.duration(Math.ceil(wait / 1000) * 1000)) }]
}
