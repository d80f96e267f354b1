import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { isAct } from './actCommands.ts'
import { createHttpCommands, notConnected } from './httpCommands.ts'
import type { HttpLine } from './httpCommands.ts'
import { createLook } from './pollingJobs.ts'
import { createPollingQueue } from './pollingQueue.ts'

interface RoundParts {
  url: string
  sink: AdapterSink
  clock: Clock
}

/** The questions a poll consists of. Each ends the line where the server refuses. */
export interface Round {
  /** The jobs, handed to the sink where there is news; false where there was no answer to use. */
  jobs(line: HttpLine): Promise<boolean>
  /** What is asked for beside the jobs: the queue where they carry none, metrics where someone looks. */
  rest(line: HttpLine): Promise<void>
  send(line: HttpLine, command: ClientCommand): Promise<CommandReply>
}

/** Codes that say: ask again another time. */
const passing = new Set(['NO_ANSWER', 'RATE_LIMITED'])

export function createRound(parts: RoundParts): Round {
  const commands = createHttpCommands(parts)
  const look = createLook(parts)
  const queue = createPollingQueue(parts)
  let watcher: HttpLine | undefined
  // Who comes during a round has asked for their own first sample.
  let wasWatched = false

  const lookAtMetrics = async (line: HttpLine): Promise<CommandReply> => {
    const reply = await commands.metrics(line)
    if (!reply.ok && !passing.has(reply.code) && watcher === line) watcher = undefined
    return reply
  }
  return {
    async jobs(line) {
      wasWatched = watcher === line
      const sight = await look(line, false)
      if (sight?.kind === 'news') {
        queue.jobsCame(sight.data)
        parts.sink.message('snapshot', sight.data)
      }
      return sight !== undefined
    },
    async rest(line) {
      await queue.look(line)
      if (wasWatched && watcher === line && !line.signal.aborted) await lookAtMetrics(line)
    },
    async send(line, command) {
      if (isAct(command)) return commands.act(line, command)
      switch (command.name) {
        case 'resync': {
          const sight = await look(line, true)
          if (line.signal.aborted) return notConnected
          if (sight?.kind !== 'news') return { ok: false, code: 'NO_ANSWER' }
          return { ok: true, data: sight.data, overHttp: true }
        }
        case 'subscribe-admin':
          watcher = line
          return lookAtMetrics(line)
        case 'unsubscribe-admin':
          watcher = undefined
          return { ok: true }
        case 'request-system-metrics':
          return commands.metrics(line)
      }
    },
  }
}
