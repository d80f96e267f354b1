import type { AdapterHandle, AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { guardHandle } from './guardHandle.ts'

/** The one line of a store: open while it has a user, whoever they are. */
export interface Line {
  open(): Stop
  /** Ends the line; nobody opens it before `allow(true)`. */
  allow(allowed: boolean): void
  send(command: ClientCommand): Promise<CommandReply>
  retryNow(): void
}

const notConnected: CommandReply = { ok: false, code: 'NOT_CONNECTED' }

/** Creates a line over `adapter`; `onClose` hears of every end that we made ourselves. */
export function createLine(adapter: StoreAdapter, sink: AdapterSink, onClose: () => void): Line {
  let users = 0
  let allowed = true
  let current: { handle: AdapterHandle | undefined } | undefined

  const connect = (): void => {
    const mine: typeof current = { handle: undefined }
    current = mine
    // What an adapter says while it connects is heard once we can answer; what it says after its end is not heard.
    const early: (() => void)[] = []
    const whileMine =
      <A extends unknown[]>(tell: (...args: A) => void) =>
      (...args: A): void => {
        if (current !== mine) return
        if (mine.handle) tell(...args)
        else early.push(() => tell(...args))
      }
    const threw = (): void => sink.problem({ code: 'adapter', where: adapter.name })
    try {
      const handle = adapter.connect({
        connection: whileMine(sink.connection),
        message: whileMine(sink.message),
        device: whileMine(sink.device),
        problem: whileMine(sink.problem),
      })
      mine.handle = guardHandle(handle, threw)
      for (const tell of early) tell()
    } catch (error) {
      current = undefined
      threw()
      sink.connection({ status: 'disconnected', reason: 'exhausted', message: String(error).slice(0, 500) })
    }
  }
  const disconnect = (): void => {
    const handle = current?.handle
    const wasOpen = current !== undefined
    current = undefined
    handle?.close()
    if (wasOpen) onClose()
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
    send: (command) => current?.handle?.send(command) ?? Promise.resolve(notConnected),
    retryNow: () => (current ? current.handle?.retryNow() : settle()),
  }
}
