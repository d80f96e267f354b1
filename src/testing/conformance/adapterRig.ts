import type { AdapterHandle, StoreAdapter } from '../../protocol/adapter.ts'
import type { Connection } from '../../protocol/connection.ts'
import { createManualClock } from '../../protocol/manualClock.ts'
import type { ManualClock } from '../../protocol/manualClock.ts'
import type { AdapterAbility, AdapterHarness, ConformanceOptions, ConformanceServer } from './adapterHarness.ts'
import type { Check } from './check.ts'
import { waitUntil } from './waitUntil.ts'
import { watchLine } from './watchLine.ts'
import type { WatchedLine } from './watchLine.ts'

export type AdapterCheck = Check<AdapterRig, AdapterAbility>

type LineOptions = Partial<ConformanceOptions> & {
  onConnection?: (connection: Connection, handle: () => AdapterHandle) => void
}

/** What a check plays with: a real server, and time that stands still until it is moved on. */
export interface AdapterRig {
  clock: ManualClock
  server: ConformanceServer
  /** What every question for chance is answered with. */
  luck: { value: number }
  adapter(options?: Partial<ConformanceOptions>): StoreAdapter
  /** Opens a line. */
  open(options?: LineOptions): WatchedLine
  /** Opens a line and waits until it is up. */
  up(options?: LineOptions): Promise<WatchedLine>
  /** Opens another line on an adapter that has one. */
  connect(adapter: StoreAdapter): WatchedLine
  /** Has the server cut every line, and time pass until that is noticed. */
  cut(): void
  /** The same, and waits for `line` to say so. */
  lose(line: WatchedLine): ReturnType<WatchedLine['nextWait']>
  /** Milliseconds of the clock that pass before a loss is noticed. */
  noticesMs: number
  until(fits: () => boolean): Promise<void>
  close(): Promise<void>
}

const startsAt = 1_700_000_000_000
const usualPatienceMs = 20_000

/** Starts a server and what is needed to look at an adapter on it. */
export async function openAdapterRig(harness: AdapterHarness): Promise<AdapterRig> {
  const { start, patienceMs = usualPatienceMs, noticesMs = 0 } = harness
  const backend = await start()
  const server = complete(backend.server)
  const clock = createManualClock(startsAt)
  const luck = { value: 0.5 }
  const lines: WatchedLine[] = []
  const adapter = (options: Partial<ConformanceOptions> = {}): StoreAdapter =>
    backend.adapter({ clock, random: () => luck.value, ...options })
  const connect = (to: StoreAdapter, onConnection?: LineOptions['onConnection']): WatchedLine => {
    const line = watchLine({ adapter: to, clock, patienceMs, onConnection })
    lines.push(line)
    return line
  }
  const cut = (): void => {
    server.cut()
    clock.advance(noticesMs)
  }
  const open = ({ onConnection, ...options }: LineOptions = {}): WatchedLine => connect(adapter(options), onConnection)
  return {
    clock,
    luck,
    server,
    noticesMs,
    cut,
    lose(line) {
      cut()
      return line.nextWait()
    },
    adapter,
    open,
    connect,
    async up(options) {
      const line = open(options)
      await line.ready()
      return line
    },
    until: (fits) => waitUntil(fits, () => `This never came: ${String(fits)}`, patienceMs),
    async close() {
      for (const line of lines) line.handle.close()
      await backend.close()
    },
  }
}

/** The server with what it lacks told in words, for a harness that promises more than it offers. */
const complete = (server: Partial<ConformanceServer>): ConformanceServer =>
  new Proxy(server, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method === 'function') return method.bind(target) as unknown
      throw new TypeError(
        `describeStoreAdapter: the server of this harness has no ${String(name)}(), which its abilities promise. ` +
          'Add it, or leave the ability out.',
      )
    },
  }) as ConformanceServer
