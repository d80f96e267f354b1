import type { AdapterSink, StoreAdapter } from '../../src/protocol/adapter.ts'
import type { ClientCommand, CommandName, CommandReply } from '../../src/protocol/commands.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import type { StatusStoreOptions } from '../../src/store/createStatusStore.ts'

const allCommands: CommandName[] = ['resync', 'subscribe-admin', 'unsubscribe-admin', 'request-system-metrics']

interface RigOptions extends Partial<StatusStoreOptions> {
  commands?: CommandName[]
  /** What the adapter does in place of its own close. */
  onClose?: () => void
}

/** Lets everything that waits for a promise go on. */
export const settle = (): Promise<void> =>
  // In a browser as well, which has no setImmediate.
  new Promise((resolve) => (typeof setImmediate === 'undefined' ? setTimeout(resolve) : setImmediate(resolve)))

/** A store over an adapter that a test plays by hand, on a clock that stands still. */
export function createStoreRig({ commands = allCommands, onClose, ...options }: RigOptions = {}) {
  const clock = createManualClock(1_000_000)
  const sinks: AdapterSink[] = []
  const sent: ClientCommand[] = []
  const waiting: { name: CommandName; answer: (reply: CommandReply) => void }[] = []
  const calls = { closed: 0, retried: 0 }
  const adapter: StoreAdapter = {
    name: 'rig',
    capabilities: { commands },
    connect(sink) {
      sinks.push(sink)
      return {
        send(command) {
          sent.push(command)
          return new Promise((answer) => waiting.push({ name: command.name, answer }))
        },
        retryNow: () => void calls.retried++,
        close() {
          calls.closed++
          onClose?.()
        },
      }
    },
  }
  const store = createStatusStore({ adapter, clock, random: () => 0.5, ...options })
  const sink = (): AdapterSink => sinks.at(-1)!
  return {
    clock,
    store,
    sinks,
    sent,
    calls,
    sink,
    state: store.getState,
    job: (id = 'a') => store.getState().jobs.get(id),
    /** Delivers a message and folds it. */
    tell(name: string, data: unknown) {
      sink().message(name, data)
      store.flush()
    },
    up: (synced = true) => sink().connection({ status: 'connected', via: 'websocket', synced }),
    drop: (attempt = 1) => sink().connection({ status: 'reconnecting', attempt }),
    /** Answers the oldest command of that name which has none yet. */
    async answer(name: CommandName, reply: CommandReply) {
      const at = waiting.findIndex((one) => one.name === name)
      const [command] = waiting.splice(at, at < 0 ? 0 : 1)
      if (!command) throw new Error(`No ${name} waits for an answer.`)
      command.answer(reply)
      await settle()
    },
    /** How often a command was sent. */
    count: (name: CommandName) => sent.filter((one) => one.name === name).length,
  }
}
