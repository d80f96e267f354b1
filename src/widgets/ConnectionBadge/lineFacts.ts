import type { Connection } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import { qualityOf, stepRoundTrip } from './roundTrip.ts'
import { serverStanding } from './serverStanding.ts'

export interface LineFact {
  name: keyof ConnectionBadgeLabels['fact']
  label: string
  text: string
}

export interface Known {
  connection: Connection
  device: Device | undefined
  /** Epoch milliseconds. */
  since: number | undefined
  /** Milliseconds that the server's clock is ahead of the page's. */
  clockOffset: number | undefined
  /** Messages that were left out. */
  problems: number | undefined
  /** Milliseconds that the server takes to answer. */
  roundTrip: number | undefined
}

// The way of a message alone takes some of it, and nobody reads a clock to the second.
const leastOffsetMs = 10_000

/** What is known of the line, one fact a line; what is as it should be and of no use is left unsaid. */
export function lineFacts(
  { connection, device, since, clockOffset = 0, problems = 0, roundTrip }: Known,
  labels: ConnectionBadgeLabels,
  { number, duration, clockTime }: Formatters,
): readonly LineFact[] {
  const facts: LineFact[] = []
  const add = (name: LineFact['name'], text: string): void => {
    facts.push({ name, label: labels.fact[name], text })
  }
  if (device !== undefined) add('device', labels.device[device])
  const server = serverStanding(connection, device)
  if (server) add('server', labels.server[server])
  if (connection.status === 'connected' && connection.via) add('way', labels.via[connection.via])
  if (connection.status === 'connected' && roundTrip !== undefined) {
    add('round-trip', labels.roundTrip(duration(stepRoundTrip(roundTrip)), labels.quality[qualityOf(roundTrip)]))
  }
  // A line that is tried for the first time is not down yet.
  if (since !== undefined && connection.status !== 'idle' && connection.status !== 'connecting') {
    add(connection.status === 'connected' ? 'up' : 'down', clockTime(since))
  }
  if (Math.abs(clockOffset) >= leastOffsetMs) {
    const by = duration(Math.abs(clockOffset))
    add('clock', clockOffset > 0 ? labels.clockBehind(by) : labels.clockAhead(by))
  }
  if (problems > 0) add('left-out', labels.leftOut(problems, number(problems)))
  return facts
}
