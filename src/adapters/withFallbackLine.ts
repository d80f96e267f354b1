import type { AdapterHandle, AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import { createSinkGate } from '../protocol/createSinkGate.ts'

/** A line of one adapter: heard from `start()` on, closed once, silent after. */
export interface OneLine extends AdapterHandle {
  /** Hands on what was said while it was opened, now that it can be answered. */
  start(): void
}

export function openLine(adapter: StoreAdapter, sink: AdapterSink): OneLine {
  const gate = createSinkGate(sink)
  const handle = adapter.connect(gate.sink)
  let isClosed = false
  return {
    start: gate.open,
    async send(command) {
      if (isClosed) return { ok: false, code: 'NOT_CONNECTED' }
      if (!adapter.capabilities.commands.includes(command.name)) return { ok: false, code: 'UNSUPPORTED' }
      return handle.send(command)
    },
    retryNow() {
      if (!isClosed) handle.retryNow()
    },
    close() {
      if (isClosed) return
      isClosed = true
      gate.shut()
      handle.close()
    },
  }
}
