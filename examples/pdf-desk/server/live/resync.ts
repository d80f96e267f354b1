import type { LiveSocket } from './authenticateSocket.ts'
import { findAck } from './findAck.ts'
import type { StatusReport } from './statusReport.ts'

/** Milliseconds a socket must leave between two resyncs once it has used up its burst. */
const refillMs = 500
const burst = 5

/**
 * Answers `resync` with everything its person may know, whatever the client says it has:
 * the `jobIds` it asks about are among them, and so are jobs it has never heard of.
 */
export function answerResync(socket: LiveSocket, report: StatusReport): void {
  let tokens = burst
  let at = performance.now()
  socket.on('resync', (...args) => {
    const ack = findAck(args)
    if (!ack) return
    const now = performance.now()
    tokens = Math.min(burst, tokens + (now - at) / refillMs)
    at = now
    if (tokens < 1) return ack({ code: 'RATE_LIMITED', message: 'That was a lot at once. Try again in a moment.' })
    tokens -= 1
    ack(report.snapshot(socket.data.session.person.id))
  })
}
