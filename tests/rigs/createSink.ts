import type { AdapterSink } from '../../src/protocol/adapter.ts'
import type { Connection } from '../../src/protocol/connection.ts'
import type { Problem } from '../../src/protocol/problem.ts'

/** A sink that remembers all it was told, in order. */
export function createSink() {
  const connections: Connection[] = []
  const messages: [name: string, payload: unknown][] = []
  const devices: string[] = []
  const problems: Problem[] = []
  const roundTrips: number[] = []
  const sink: AdapterSink = {
    connection: (connection) => void connections.push(connection),
    message: (name, payload) => void messages.push([name, payload]),
    device: (device) => void devices.push(device),
    problem: (problem) => void problems.push(problem),
    roundTrip: (ms) => void roundTrips.push(ms),
  }
  return {
    sink,
    connections,
    messages,
    devices,
    problems,
    roundTrips,
    last: () => connections.at(-1),
    told: () => connections.length + messages.length + devices.length + problems.length + roundTrips.length,
  }
}
