import type { AdapterSink, StoreAdapter } from '../../protocol/adapter.ts'
import type { ClientCommand, CommandName, CommandReply } from '../../protocol/commands.ts'
import { knownCommands } from './adapterHarness.ts'

/** Creates an adapter that a check plays by hand, with what it was asked for. */
export function createPlayedAdapter() {
  const sinks: AdapterSink[] = []
  const sent: CommandName[] = []
  const commands: ClientCommand[] = []
  const waiting: { name: CommandName; answer: (reply: CommandReply) => void }[] = []
  const calls = { opened: 0, closed: 0, retried: 0 }
  const adapter: StoreAdapter = {
    name: 'played by hand',
    capabilities: { commands: knownCommands },
    connect(sink) {
      sinks.push(sink)
      calls.opened++
      return {
        send(command) {
          const { name } = command
          sent.push(name)
          commands.push(command)
          return new Promise((answer) => waiting.push({ name, answer }))
        },
        retryNow: () => void calls.retried++,
        close: () => void calls.closed++,
      }
    },
  }
  return {
    adapter,
    sent,
    commands,
    calls,
    /** The sink of the line that was opened last. */
    sink(): AdapterSink {
      const last = sinks.at(-1)
      if (last) return last
      throw new Error('The store has not connected its adapter: actions.open() is to do that.')
    },
    /** Answers the oldest command of that name that has no answer yet. */
    answer(name: CommandName, reply: CommandReply): void {
      const at = waiting.findIndex((one) => one.name === name)
      if (at < 0) throw new Error(`No ${name} waits for an answer.`)
      waiting.splice(at, 1)[0]?.answer(reply)
    },
  }
}
