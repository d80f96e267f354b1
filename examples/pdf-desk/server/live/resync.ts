import type { LiveSocket } from './authenticateSocket.ts'
import { findAck } from './findAck.ts'
import { TokenBucket } from '../tokenBucket.ts'
import type { StatusReport } from './statusReport.ts'

/** Milliseconds a socket must leave between two resyncs once it has used up its burst. */
const refillMs = 500
const burst = 5

/**
 * Answers `resync` with everything its person may know, whatever the client says it has:
 * the `jobIds` it asks about are among them, and so are jobs it has never heard of.
 */
export function answerResync(socket: LiveSocket, report: StatusReport): void {
  const bucket = new TokenBucket(burst, refillMs)
  socket.on('resync', (...args) => {
    const ack = findAck(args)
    if (!ack) return
    if (!bucket.take()) return ack({ code: 'RATE_LIMITED', message: 'That was a lot at once. Try again in a moment.' })
    ack(report.snapshot(socket.data.session.person.id))
  })
}
