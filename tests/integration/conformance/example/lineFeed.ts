import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { StoreAdapter } from 'telltale'

/** A backend that writes one JSON pair `[name, data]` a line into a TCP connection, and knows no commands. */
export const lineFeed = (port: number): StoreAdapter => ({
  name: 'lineFeed',
  capabilities: { commands: [] },
  connect(sink) {
    let isClosed = false
    const socket = connect(port, '127.0.0.1')
    sink.connection({ status: 'connecting' })
    socket.on('connect', () => sink.connection({ status: 'connected', synced: true }))
    socket.on('close', () => {
      if (!isClosed) sink.connection({ status: 'disconnected', reason: 'exhausted' })
    })
    // A close follows, which is told.
    socket.on('error', () => undefined)
    createInterface({ input: socket }).on('line', (text) => {
      if (isClosed) return
      try {
        const [name, data] = JSON.parse(text) as [string, unknown]
        sink.message(name, data)
      } catch {
        sink.problem({ code: 'malformed-payload', where: 'line' })
      }
    })
    return {
      send: () => Promise.resolve({ ok: false, code: 'UNSUPPORTED' }),
      retryNow: () => undefined,
      close() {
        isClosed = true
        socket.destroy()
      },
    }
  },
})
