import type { AdapterHandle, StoreAdapter } from '../../protocol/adapter.ts'
import type { Clock } from '../../protocol/clock.ts'
import type { Connection } from '../../protocol/connection.ts'
import type { Problem } from '../../protocol/problem.ts'
import { recordLine } from './recordLine.ts'
import type { Report } from './recordLine.ts'
import { waitUntil } from './waitUntil.ts'

type Of<S extends Connection['status']> = Extract<Connection, { status: S }>
type Waiting = Of<'reconnecting'> & {
  retryAt: number
  /** Milliseconds from the report to the next try. */
  waitMs: number
}

/** A line and all it has said, driven as a store drives it: where a snapshot is due it is asked for. */
export interface WatchedLine {
  handle: AdapterHandle
  connections(): readonly Connection[]
  messages: readonly (readonly [name: string, payload: unknown])[]
  problems: readonly Problem[]
  /** Milliseconds of each answer, where the adapter measures them. */
  roundTrips: readonly number[]
  /** How much it has said, of whatever kind. */
  told(): number
  /** What it said last of the line. */
  last(): Connection | undefined
  /** The statuses so far, each change of them once. */
  statuses(): readonly string[]
  /** Waits for the next report of that status, and so leaves behind the ones before it. */
  next<S extends Connection['status']>(status: S): Promise<Of<S>>
  /** Waits for the next report of a wait, and so leaves behind the ones before it. */
  nextWait(): Promise<Waiting>
  /** Waits for a line that is up and whose questions have been answered. */
  ready(): Promise<Of<'connected'>>
  /** Waits until none of its questions is open. */
  answered(): Promise<void>
  until(fits: () => boolean): Promise<void>
}

export interface WatchOptions {
  adapter: StoreAdapter
  clock: Clock
  patienceMs: number
  /** Hears each report as it is made. */
  onConnection?: ((connection: Connection, handle: () => AdapterHandle) => void) | undefined
}

/** Opens a line on an adapter. */
export function watchLine({ adapter, clock, patienceMs, onConnection }: WatchOptions): WatchedLine {
  const canResync = adapter.capabilities.commands.includes('resync')
  let open = 0
  let seen = 0
  const ask = async (): Promise<void> => {
    open++
    // What is told inside `connect` can be answered only behind it.
    await Promise.resolve()
    await handle.send({ name: 'resync', data: { v: 1 } })
    open--
  }
  const { sink, reports, messages, problems, roundTrips, told } = recordLine(clock, (connection) => {
    onConnection?.(connection, () => handle)
    if (connection.status === 'connected' && !connection.synced && canResync) void ask()
  })
  const handle = adapter.connect(sink)

  const describe = (): string => `This never came. The line said: ${JSON.stringify({ reports, messages, problems })}`
  const until = (fits: () => boolean): Promise<void> => waitUntil(fits, describe, patienceMs)
  const take = async (fits: (connection: Connection) => boolean): Promise<Report> => {
    const find = (): number => reports.findIndex(({ connection }, index) => index >= seen && fits(connection))
    await until(() => find() >= 0)
    const report = reports[find()]!
    seen = reports.indexOf(report) + 1
    return report
  }
  const next = async <S extends Connection['status']>(status: S): Promise<Of<S>> =>
    (await take((connection) => connection.status === status)).connection as Of<S>
  const answered = (): Promise<void> => until(() => open === 0)

  return {
    handle,
    messages,
    problems,
    roundTrips,
    told,
    connections: () => reports.map(({ connection }) => connection),
    last: () => reports.at(-1)?.connection,
    statuses: () => reports.map((one) => one.connection.status).filter((one, index, all) => one !== all[index - 1]),
    next,
    async nextWait() {
      const { connection, at } = await take((one) => one.status === 'reconnecting' && one.retryAt !== undefined)
      const waiting = connection as Of<'reconnecting'> & { retryAt: number }
      return { ...waiting, waitMs: waiting.retryAt - at }
    },
    async ready() {
      const connected = await next('connected')
      await answered()
      return connected
    },
    answered,
    until,
  }
}
