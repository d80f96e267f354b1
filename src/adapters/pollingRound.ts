import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { createHttpCommands } from './httpCommands.ts'
import type { HttpLine } from './httpCommands.ts'
import type { Failure } from './patience.ts'
import { createVisit } from './pollingVisit.ts'
import type { Sight } from './pollingVisit.ts'

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

export function createRound({ url, sink, clock }: RoundParts): Round {
  const commands = createHttpCommands({ url, sink, clock })
  const visitJobs = createVisit(`${url}/jobs`, clock)
  const visitQueue = createVisit(`${url}/queue`, clock)
  let asksForQueue = false
  let knowsQueue = true
  let watcher: HttpLine | undefined
  let turn: Promise<unknown> = Promise.resolve()

  // One at a time: an older answer must not be folded behind a newer one.
  const lookAtJobs = (line: HttpLine, afresh: boolean): Promise<Sight | undefined> => {
    const look = async (): Promise<Sight | undefined> => {
      if (line.signal.aborted) return undefined
      const sight = await visitJobs(line, afresh)
      if (line.signal.aborted) return undefined
      if (sight.kind === 'news') asksForQueue = knowsQueue && !isPresent(sight.data['queue'])
      else if (sight.kind !== 'same') line.call.down(failureOf(sight, sink))
      return sight
    }
    const sight = turn.then(look, look)
    turn = sight
    return sight
  }
  const lookAtQueue = async (line: HttpLine): Promise<void> => {
    const sight = await visitQueue(line)
    if (line.signal.aborted || sight.kind === 'same') return
    if (sight.kind === 'news') return sink.message('queue-status', sight.data)
    const failure = failureOf(sight, sink)
    if (failure.kind === 'unauthorized' || failure.kind === 'busy') return line.call.down(failure)
    const isUnknown = sight.kind === 'refused' && sight.answer.status === 404
    if (isUnknown || failure.kind === 'forbidden') asksForQueue = knowsQueue = false
  }
  const lookAtMetrics = async (line: HttpLine): Promise<CommandReply> => {
    const reply = await commands.metrics(line)
    if (!reply.ok && !passing.has(reply.code) && watcher === line) watcher = undefined
    return reply
  }
  return {
    async jobs(line) {
      const sight = await lookAtJobs(line, false)
      if (sight?.kind === 'news') sink.message('snapshot', sight.data)
      return sight?.kind === 'news' || sight?.kind === 'same'
    },
    async rest(line) {
      if (asksForQueue) await lookAtQueue(line)
      if (watcher === line && !line.signal.aborted) await lookAtMetrics(line)
    },
    async send(line, command) {
      switch (command.name) {
        case 'resync': {
          const sight = await lookAtJobs(line, true)
          return sight?.kind === 'news'
            ? { ok: true, data: sight.data, overHttp: true }
            : { ok: false, code: 'NO_ANSWER' }
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

const isPresent = (value: unknown): boolean => value !== undefined && value !== null

function failureOf(sight: Extract<Sight, { kind: 'garbage' | 'refused' }>, sink: AdapterSink): Failure {
  if (sight.kind === 'refused') return sight.answer.failure
  // Often the page of a hotel's network, which asks for a room number.
  sink.problem({ code: 'malformed-payload', where: 'polling' })
  return { kind: 'transient', message: 'not an answer' }
}
