import type { AdapterSink } from '../../protocol/adapter.ts'
import type { Clock } from '../../protocol/clock.ts'
import type { Connection } from '../../protocol/connection.ts'
import type { Problem } from '../../protocol/problem.ts'

export interface Report {
  connection: Connection
  /** Epoch milliseconds of its being told. */
  at: number
}

/** Creates a sink that remembers all it is told, in order; `onConnection` hears each report as it is made. */
export function recordLine(clock: Clock, onConnection: (connection: Connection) => void) {
  const reports: Report[] = []
  const messages: [name: string, payload: unknown][] = []
  const problems: Problem[] = []
  const roundTrips: number[] = []
  let devices = 0
  const sink: AdapterSink = {
    connection(connection) {
      reports.push({ connection, at: clock.now() })
      onConnection(connection)
    },
    message: (name, payload) => void messages.push([name, payload]),
    problem: (problem) => void problems.push(problem),
    device: () => void devices++,
    roundTrip: (ms) => void roundTrips.push(ms),
  }
  return {
    sink,
    reports,
    messages,
    problems,
    roundTrips,
    /** How much was told, of whatever kind. */
    told: () => reports.length + messages.length + problems.length + devices + roundTrips.length,
  }
}
