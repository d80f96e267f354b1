import type { AdapterHandle, AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { createSinkGate } from '../protocol/createSinkGate.ts'
import type { SinkGate } from '../protocol/createSinkGate.ts'
import { guardHandle } from './guardHandle.ts'

/** The one line of a store: open while it has a user, whoever they are. */
export interface Line {
  open(): Stop
  /** Ends the line; nobody opens it before `allow(true)`. */
  allow(allowed: boolean): void
  send(command: ClientCommand): Promise<CommandReply>
  /** Sends, and tells the reply at the very moment at which the adapter has it. */
  ask(command: ClientCommand, told: (reply: CommandReply) => void): void
  retryNow(): void
}

const notConnected: CommandReply = { ok: false, code: 'NOT_CONNECTED' }

/** Creates a line over `adapter`; `onClose` hears of every end that we made ourselves. */
export function createLine(adapter: StoreAdapter, sink: AdapterSink, onClose: () => void): Line {
  let users = 0
  let allowed = true
  let current: { handle: Required<AdapterHandle>; gate: SinkGate } | undefined

  const connect = (): void => {
    const gate = createSinkGate(sink)
    const threw = (): void => sink.problem({ code: 'adapter', where: adapter.name })
    try {
      current = { handle: guardHandle(adapter.connect(gate.sink), threw), gate }
    } catch (error) {
      gate.shut()
      threw()
      return sink.connection({ status: 'disconnected', reason: 'exhausted', message: String(error).slice(0, 500) })
    }
    // What it said while it connected is heard now that it can be answered.
    gate.open()
  }
  const disconnect = (): void => {
    const ending = current
    current = undefined
    ending?.gate.shut()
    ending?.handle.close()
    onClose()
  }
  const settle = (): void => {
    const wanted = users > 0 && allowed
    if (wanted && !current) connect()
    else if (!wanted && current) disconnect()
  }

  return {
    open() {
      let isOpen = true
      users++
      settle()
      return () => {
        if (!isOpen) return
        isOpen = false
        users--
        // StrictMode unmounts and mounts again in one go: the line stays up through it.
        queueMicrotask(settle)
      }
    },
    allow(value) {
      allowed = value
      settle()
    },
    send: (command) => current?.handle.send(command) ?? Promise.resolve(notConnected),
    ask: (command, told) => (current ? current.handle.ask(command, told) : told(notConnected)),
    retryNow: () => (current ? current.handle.retryNow() : settle()),
  }
}
