import type { Clock } from '../protocol/clock.ts'
import type { Connection } from '../protocol/connection.ts'
import { parseMessage } from '../protocol/gate.ts'
import type { Job } from '../protocol/job.ts'
import type { Problem } from '../protocol/problem.ts'
import type { Arrival } from './arrival.ts'
import { createInbox } from './inbox.ts'
import { withoutOutrun, withoutReopening } from './outrun.ts'
import type { Heard } from './state.ts'
import { addTally, emptyTally, tallyOf } from './tally.ts'
import type { Tally } from './tally.ts'
import { withoutMetrics } from './withoutMetrics.ts'

/** From a message to a folded batch. */
export interface Intake {
  /** Takes one message as it came from the line. */
  message(name: string, payload: unknown): void
  /**
   * Takes a snapshot, and once more what came while it was on its way. True where it changed a job, undefined where
   * whoever heard of it has signed out.
   */
  snapshot(body: unknown, held: readonly Arrival[], overHttp: boolean): boolean | undefined
  problem(problem: Problem): void
  flush(): void
  clear(): void
}

interface IntakeParts {
  clock: Clock
  jobOf(id: string): Job | undefined
  heardOf(id: string): Heard | undefined
  connection(): Connection
  expectsMetrics(): boolean
  /** Told of each problem as it comes. */
  onProblem(problem: Problem, replayed: boolean): void
  /** Told of each event as it comes, before it is folded. */
  onArrival(arrival: Arrival): void
  /** True where it changed a job. */
  fold(batch: readonly Arrival[], problems: Tally): boolean
}

export function createIntake(parts: IntakeParts): Intake {
  let problems = emptyTally
  let session = 0
  let hasNews = false
  const inbox = createInbox(parts.clock, parts.jobOf, (batch) => {
    const told = problems
    problems = emptyTally
    if ((batch.length > 0 || told.total > 0) && parts.fold(batch, told)) hasNews = true
  })
  const problem = (one: Problem): void => {
    parts.onProblem(one, isReplay(parts.connection()))
    problems = addTally(problems, tallyOf(one))
    inbox.wake()
  }
  const read = (name: string, payload: unknown, take: (arrival: Arrival) => void): void => {
    const came = { at: parts.clock.now(), replayed: isReplay(parts.connection()) }
    const mine = session
    for (const parsed of parseMessage(name, payload, (code, where) => problem({ code, where }))) {
      // Whoever heard of the one before, here and below, may have signed out.
      if (mine !== session) return
      const event = parts.expectsMetrics() ? parsed : withoutMetrics(parsed)
      if (event !== parsed) problem({ code: 'not-subscribed', where: parsed.name })
      if (event === undefined) continue
      const arrival = { event, ...came }
      parts.onArrival(arrival)
      if (mine === session) take(arrival)
    }
  }
  const pushSnapshot = ({ event, ...arrival }: Arrival, held: readonly Arrival[], overHttp: boolean): void => {
    if (event.name !== 'snapshot') return
    const mine = session
    const newer = withoutOutrun(event, held, parts.jobOf)
    inbox.push({ ...arrival, event: overHttp ? withoutReopening(newer.snapshot, parts) : newer.snapshot })
    for (const one of newer.held) if (mine === session) inbox.push(one)
  }
  const push = (arrival: Arrival): void => {
    if (arrival.event.name !== 'snapshot' || !mayBeOld(arrival, parts.connection())) return inbox.push(arrival)
    // Whether a job has ended is asked of the state; and a line that is up after it shows what it brought.
    const mine = session
    inbox.flush()
    if (mine === session) pushSnapshot(arrival, [], true)
    inbox.flush()
  }

  return {
    problem,
    message: (name, payload) => read(name, payload, push),
    snapshot(body, held, overHttp) {
      const mine = session
      inbox.flush()
      hasNews = false
      if (mine === session) read('snapshot', body, (arrival) => pushSnapshot(arrival, held, overHttp))
      inbox.flush()
      return mine === session ? hasNews : undefined
    },
    flush: inbox.flush,
    clear() {
      session++
      problems = emptyTally
      inbox.clear()
    },
  }
}

const isReplay = ({ status }: Connection): boolean => status === 'connecting' || status === 'reconnecting'

/** True of a snapshot that did not come over the line in its turn: it may have been written before what is known. */
const mayBeOld = ({ replayed }: Arrival, connection: Connection): boolean =>
  replayed || (connection.status === 'connected' && connection.via === 'http-polling')
