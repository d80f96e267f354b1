import type { AdapterSink } from '../../protocol/adapter.ts'
import type { ClientCommand, CommandName, CommandReply } from '../../protocol/commands.ts'
import type { Job } from '../../protocol/job.ts'
import { createManualClock } from '../../protocol/manualClock.ts'
import type { ManualClock } from '../../protocol/manualClock.ts'
import type { StatusState } from '../../store/state.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { Check } from './check.ts'
import { createPlayedAdapter } from './createPlayedAdapter.ts'
import type { CreateStore, StoreAbility } from './storeHarness.ts'
import { settle } from './waitUntil.ts'

export type StoreCheck = Check<StoreRig, StoreAbility>

/** A store over an adapter that a check plays by hand, on a clock that stands still. */
export interface StoreRig {
  store: StatusStore
  clock: ManualClock
  state(): StatusState
  job(id?: string): Job | undefined
  /** How often the line was opened and closed, and a try was asked for. */
  calls: { opened: number; closed: number; retried: number }
  /** The sink of the line that was opened last. */
  sink(): AdapterSink
  /** Opens the line for one more user, and says that it is up. */
  up(synced?: boolean): Promise<() => void>
  /** Lets `ms` milliseconds pass, with all that is due in them. */
  pass(ms?: number): Promise<void>
  /** Delivers messages and lets the store take them in. */
  tell(...messages: (readonly [name: string, data: unknown])[]): Promise<void>
  /** The names of the commands sent so far. */
  sent(): readonly CommandName[]
  /** The commands sent so far, whole. */
  commands(): readonly ClientCommand[]
  /** Answers the oldest command of that name that has no answer yet. */
  answer(name: CommandName, reply: CommandReply): Promise<void>
  close(): void
}

const startsAt = 1_000_000
/** Milliseconds in which a store has taken in what came: numbers may be shown ten times a second. */
const takenInMs = 200

/** Creates what a check of a store plays with. */
export function createStoreRig(create: CreateStore): StoreRig {
  const clock = createManualClock(startsAt)
  const { adapter, sent, commands, calls, sink, answer } = createPlayedAdapter()
  const ends: (() => void)[] = []
  const store = create({ adapter, clock, random: () => 0.5, user: 'ann' })
  const pass = async (ms = takenInMs): Promise<void> => {
    await settle()
    clock.advance(ms)
    await settle()
  }
  return {
    store,
    clock,
    state: () => store.getState(),
    job: (id = 'a') => store.getState().jobs.get(id),
    calls,
    sink,
    async up(synced = true) {
      const stop = store.actions.open()
      ends.push(stop)
      await settle()
      sink().connection({ status: 'connected', via: 'websocket', synced })
      await settle()
      return stop
    },
    pass,
    tell(...messages) {
      for (const [name, data] of messages) sink().message(name, data)
      return pass()
    },
    sent: () => sent,
    commands: () => commands,
    answer(name, reply) {
      answer(name, reply)
      return pass()
    },
    close() {
      for (const end of ends) end()
    },
  }
}
