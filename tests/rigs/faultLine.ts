import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { Clock } from '../../src/protocol/clock.ts'
import { createFaultLane } from './faultLane.ts'
import type { FaultMode } from './faultMode.ts'

/** One line through the proxy. */
export interface FaultLine {
  setMode(mode: FaultMode): void
  /** Ends both sides, as a proxy that closes in order. */
  cut(): void
  /** Ends both sides without a word, as a machine that forgot them. */
  reset(): void
  /** Sends bytes down that the server never sent. */
  inject(bytes: Buffer): void
}

const upgrade = /^upgrade:\s*websocket/im
const refusal = 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'

/** Joins a client to the server at `port` of this machine. */
export function openFaultLine(client: Socket, port: number, clock: Clock, first: FaultMode): FaultLine {
  const server = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  let mode = first
  let head = ''
  let isRead = false
  const up = createFaultLane({
    way: 'up',
    clock,
    mode,
    out: { write: (bytes) => server.write(bytes), end: () => server.end() },
  })
  const down = createFaultLane({
    way: 'down',
    clock,
    mode,
    out: { write: (bytes) => client.write(bytes), end: () => client.end() },
  })
  const isRefused = (bytes: Buffer): boolean => {
    if (isRead || mode.kind !== 'dropUpgrades') return false
    head += bytes.toString('latin1')
    isRead = head.includes('\r\n\r\n')
    if (!upgrade.test(head)) return false
    if (mode.how === 'refuse') client.end(refusal)
    return true
  }
  client.on('data', (bytes: Buffer) => {
    if (isRefused(bytes)) server.destroy()
    else if (!server.destroyed) up.write(bytes)
  })
  server.on('data', (bytes: Buffer) => down.write(bytes))
  client.on('end', up.end).on('close', up.end)
  server.on('end', down.end)
  client.on('error', () => server.destroy())
  // Nobody listens there, or the server died: the client sees that too, once bytes come through.
  server.on('error', () => down.end())
  return {
    setMode(next) {
      mode = next
      up.setMode(next)
      down.setMode(next)
    },
    cut() {
      client.end()
      server.end()
    },
    reset() {
      client.resetAndDestroy()
      server.resetAndDestroy()
    },
    inject: (bytes) => void client.write(bytes),
  }
}
