import { createWebSocketStore } from '../../src/compat/createWebSocketStore.ts'
import type { WebSocketStoreOptions } from '../../src/compat/createWebSocketCore.ts'
import type { GetToken } from '../../src/adapters/socketIo.ts'
import type { AdapterSink, StoreAdapter } from '../../src/protocol/adapter.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'

interface Line {
  sink: AdapterSink
  /** What the line signed in with, once it has asked. */
  token?: string | null | undefined
  isClosed: boolean
}

/** An older store over lines that a test plays by hand, on a clock that stands still. */
export function createOlderStoreRig(options: WebSocketStoreOptions = {}) {
  const clock = createManualClock(1_000_000)
  const lines: Line[] = []
  const sent: string[] = []
  const calls = { made: 0, retried: 0 }
  const createAdapter = (getToken: GetToken): StoreAdapter => {
    calls.made++
    return {
      name: 'rig',
      capabilities: { commands: ['subscribe-admin', 'unsubscribe-admin', 'request-system-metrics'] },
      connect(sink) {
        const line: Line = { sink, isClosed: false }
        lines.push(line)
        void Promise.resolve(getToken({ reason: 'connect' })).then((token) => (line.token = token))
        sink.connection({ status: 'connecting' })
        return {
          send(command) {
            sent.push(command.name)
            return Promise.resolve({ ok: true })
          },
          retryNow: () => void calls.retried++,
          close: () => void (line.isClosed = true),
        }
      },
    }
  }
  const useStore = createWebSocketStore({ clock, random: () => 0.5, createAdapter, ...options })
  const sink = (): AdapterSink => lines.at(-1)!.sink
  return {
    useStore,
    clock,
    lines,
    sent,
    calls,
    up: () => sink().connection({ status: 'connected', via: 'websocket', synced: true }),
    /** Delivers messages and folds them together. */
    tell(...messages: [name: string, data: unknown][]) {
      for (const [name, data] of messages) sink().message(name, data)
      // More than any lane of the inbox waits.
      clock.advance(1_000)
    },
  }
}
