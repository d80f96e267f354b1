import { socketIo } from '../../../src/adapters/socketIo.ts'
import type { GetToken } from '../../../src/adapters/socketIo.ts'
import type { StoreAdapter } from '../../../src/protocol/adapter.ts'
import type { Clock } from '../../../src/protocol/clock.ts'
import type { JobTruth } from '../../rigs/createJobTruth.ts'
import { startSocketServer } from '../../rigs/startSocketServer.ts'

export interface ServeOptions {
  truth: JobTruth
  port?: number
  /** The code to refuse a sign-in with. */
  refuse?: ((token: unknown) => string | undefined) | undefined
  /** Whether it asks for patience where a snapshot is asked of it. */
  isBusy?: (() => boolean) | undefined
  /** Called for each line that is let in, with what ends it. */
  onLine?: ((hangUp: () => void) => void) | undefined
}

export interface WireServer {
  port: number
  /** Tells everyone. */
  tell(name: string, data: unknown): void
  /** Says to everyone, in the way of this wire, that their token has run out. */
  expire(): void
  /** Tokens it was shown, in their order. */
  tokens: unknown[]
  stop(): Promise<void>
}

export interface AdapterSettings {
  url: string
  clock: Clock
  random: () => number
  getToken?: GetToken | undefined
}

/** One kind of backend: its real server, and the adapter that speaks to it. */
export interface Wire<S extends WireServer = WireServer> {
  name: string
  serve(options: ServeOptions): Promise<S>
  adapter(settings: AdapterSettings): StoreAdapter
}

export const socketIoWire: Wire = {
  name: 'socketIo',
  async serve({ truth, port, refuse, isBusy, onLine }) {
    const server = await startSocketServer({
      snapshot: () => (isBusy?.() ? { code: 'RATE_LIMITED', message: 'Not so fast.' } : truth.snapshot()),
      ...(port !== undefined && { port }),
      ...(refuse && { refuse }),
      onConnection: (socket) => onLine?.(() => socket.conn.close()),
    })
    const tell = (name: string, data: unknown): void => void server.io.emit(name, data)
    const deafen = truth.onTold(tell)
    return {
      port: server.port,
      tokens: server.tokens,
      tell,
      expire: () => tell('auth-error', { code: 'TOKEN_EXPIRED', message: 'Please sign in again.' }),
      stop() {
        deafen()
        return server.stop()
      },
    }
  },
  adapter: ({ getToken, ...settings }) => socketIo({ ...settings, ...(getToken && { getToken }) }),
}

/** Every built-in adapter that speaks to a server over a wire. */
export const wires: readonly Wire[] = [socketIoWire]

/** The rows of a table of tests: each wire by its name. */
export const eachWire = wires.map((wire) => [wire.name, wire] as const)

/** The rows of a table of tests: each wire with each of `cases`. */
export const eachWireWith = <T>(cases: readonly (readonly [name: string, what: T])[]) =>
  wires.flatMap((wire) => cases.map(([name, what]) => [wire.name, name, wire, what] as const))
