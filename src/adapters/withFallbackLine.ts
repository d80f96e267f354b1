import type { AdapterHandle, AdapterSink, StoreAdapter } from '../protocol/adapter.ts'

/** A line of one adapter: heard from `start()` on, closed once, silent after. */
export interface OneLine extends AdapterHandle {
  /** Hands on what was said while it was opened, now that it can be answered. */
  start(): void
}

export function openLine(adapter: StoreAdapter, sink: AdapterSink): OneLine {
  const early: (() => void)[] = []
  let state: 'opening' | 'open' | 'closed' = 'opening'
  const through =
    <A extends unknown[]>(tell: (...args: A) => void) =>
    (...args: A): void => {
      if (state === 'open') tell(...args)
      else if (state === 'opening') early.push(() => tell(...args))
    }
  const handle = adapter.connect({
    connection: through(sink.connection),
    message: through(sink.message),
    device: through(sink.device),
    problem: through(sink.problem),
  })
  return {
    start() {
      state = 'open'
      for (const tell of early.splice(0)) through(tell)()
    },
    async send(command) {
      if (state === 'closed') return { ok: false, code: 'NOT_CONNECTED' }
      if (!adapter.capabilities.commands.includes(command.name)) return { ok: false, code: 'UNSUPPORTED' }
      return handle.send(command)
    },
    retryNow() {
      if (state !== 'closed') handle.retryNow()
    },
    close() {
      if (state === 'closed') return
      state = 'closed'
      handle.close()
    },
  }
}
