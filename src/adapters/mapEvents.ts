import type { StoreAdapter } from '../protocol/adapter.ts'
import type { CommandReply } from '../protocol/commands.ts'
import { checkAdapter } from '../protocol/checkAdapter.ts'
import { sendKnown } from './actCommands.ts'
import { inTheirWords } from './mapEventsCommand.ts'
import type { CommandWords } from './mapEventsCommand.ts'
import { createTranslator } from './mapEventsTranslator.ts'
import type { Translator, Vocabulary } from './mapEventsTranslator.ts'

export type { CommandWords, MapCommand } from './mapEventsCommand.ts'
export type { MapEvent, MappedEvent, MappedJob } from './mapEventsTranslator.ts'

export interface MapEventsOptions extends Vocabulary {
  /**
   * What their server calls a command, or a function that gives `[name, data]` where its data is of another shape, or
   * `false` for one that it does not know; the others keep their names.
   */
  commands?: CommandWords
}

/**
 * A backend whose events have other names and shapes, in our words. What a mapper throws at is counted and left out;
 * what mappers return is checked as all messages are.
 */
export function mapEvents(adapter: StoreAdapter, options: MapEventsOptions): StoreAdapter {
  const inner = checkAdapter('mapEvents', adapter)
  if (typeof options?.events !== 'object' || options.events === null) {
    throw new TypeError(
      'mapEvents: there is no `events`, so no message would be understood. ' +
        "Give a table, such as { events: { 'task.done': 'job-completed' } }.",
    )
  }
  const { commands = {} } = options
  const known = inner.capabilities.commands.filter((name) => commands[name] !== false)
  return {
    name: inner.name,
    capabilities: {
      ...inner.capabilities,
      commands: known,
    },
    connect(sink) {
      let isClosed = false
      const onLost = (where: string): void => {
        if (!isClosed) sink.problem({ code: 'adapter', where })
      }
      const translator = createTranslator(options, onLost)
      const handle = inner.connect({
        connection: (connection) => sink.connection(connection),
        device: (device) => sink.device(device),
        problem: (problem) => sink.problem(problem),
        roundTrip: (ms) => sink.roundTrip?.(ms),
        message(name, payload) {
          for (const [ours, data] of translator.message(name, payload)) sink.message(ours, data)
        },
      })
      return {
        send: sendKnown(known, async (command) => {
          const theirs = inTheirWords(command, commands, onLost)
          if (theirs === undefined) return { ok: false, code: 'UNSUPPORTED' }
          const reply = await handle.send(theirs)
          return command.name === 'resync' ? inOurWords(reply, translator) : reply
        }),
        retryNow: () => handle.retryNow(),
        close() {
          isClosed = true
          handle.close()
        },
      }
    },
  }
}

function inOurWords(reply: CommandReply, translator: Translator): CommandReply {
  if (!reply.ok) return reply
  const data = translator.snapshot(reply.data)
  return data === undefined ? { ok: false, code: 'UNREADABLE' } : { ...reply, data }
}
