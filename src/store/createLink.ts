import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import { isFinished } from '../protocol/job.ts'
import { createAdminSubscription } from './adminSubscription.ts'
import type { AdminSubscription } from './adminSubscription.ts'
import { doubtAdmin, loseAdmin } from './applyEvent.ts'
import type { Arrival } from './arrival.ts'
import { createConnectionFold } from './connectionFold.ts'
import { createIntake } from './intake.ts'
import type { Intake } from './intake.ts'
import { createLine } from './line.ts'
import { logCommands } from './logCommands.ts'
import type { LineLog } from './lineLog.ts'
import type { Line } from './line.ts'
import { createResync } from './resync.ts'
import { noteRoundTrip } from './roundTrips.ts'
import { noteSilence, silenceNow } from './seriesGaps.ts'
import { createServerClock } from './serverClock.ts'
import type { Draft } from './state.ts'
import type { Tally } from './tally.ts'

/** All that stands between an adapter and the state. */
export interface Link {
  line: Line
  admin: AdminSubscription
  intake: Intake
  /** Ends the line and forgets what came over it. */
  reset(): void
}

interface LinkParts {
  adapter: StoreAdapter
  clock: Clock
  random: () => number
  maxHeld: number
  log: LineLog
  getState(): Draft
  edit(change: (draft: Draft) => void): void
  /** Folds what has come; true where it changed a job. */
  fold(batch: readonly Arrival[], problems: Tally): boolean
}

export function createLink({ adapter, clock, random, maxHeld, log, getState, edit, fold }: LinkParts): Link {
  const serverClock = createServerClock()
  const send: Line['send'] = (command) => line.send(command)
  const admin = createAdminSubscription({
    clock,
    send,
    begun: () => edit((draft) => void (draft.metricsSeries = noteSilence(draft.metricsSeries, 'unwatched'))),
    asked: () => edit(doubtAdmin),
    allowed: () => edit((draft) => void (draft.admin = 'allowed')),
    refused: () => edit(loseAdmin),
  })
  const intake = createIntake({
    clock,
    jobOf: (id) => getState().jobs.get(id),
    heardOf: (id) => getState().heard.get(id),
    connection: () => getState().connection,
    expectsMetrics: admin.expectsMetrics,
    onProblem: log.problem,
    onArrival(arrival) {
      log.arrived(arrival)
      resync.follow(arrival)
      const offset = serverClock.follow(arrival)
      if (offset !== undefined) edit((draft) => void (draft.clockOffset = offset))
    },
    fold,
  })
  const resync = createResync({
    clock,
    random,
    maxHeld,
    send,
    activeJobIds: () => activeJobIds(getState()),
    landed({ data, overHttp = false }, held) {
      const hasNews = intake.snapshot(data, held, overHttp)
      if (hasNews !== undefined) connection.synced()
      return hasNews ?? false
    },
    unanswered: () => connection.synced(),
  })
  const canResync = adapter.capabilities.commands.includes('resync')
  const editLine = thatMaySilence(edit)
  const { message, problem, flush } = intake
  const onUp = (): void => admin.restore()
  const connection = createConnectionFold({ clock, edit: editLine, canResync, resync, flush, onUp })
  const sink = { message, problem, connection: connection.report, ...measuring(edit, editLine) }
  const ended = (): void => connection.report({ status: 'disconnected', reason: 'closed' })
  const line = logCommands(createLine(adapter, sink, ended), log)
  return {
    line,
    admin,
    intake,
    reset() {
      line.allow(false)
      resync.forget()
      admin.forget()
      serverClock.forget()
      intake.clear()
    },
  }
}

/** What the adapter tells beside the line and its messages. */
const measuring = (
  edit: LinkParts['edit'],
  editLine: LinkParts['edit'],
): Required<Pick<AdapterSink, 'device' | 'roundTrip'>> => ({
  device: (now) => editLine((draft) => void (draft.device = now)),
  roundTrip: (ms) => edit((draft) => void (draft.roundTrips = noteRoundTrip(draft.roundTrips, ms))),
})

/** Edits after which it may be known why no figures come. */
const thatMaySilence =
  (edit: LinkParts['edit']): LinkParts['edit'] =>
  (change) =>
    edit((draft) => {
      change(draft)
      draft.metricsSeries = noteSilence(draft.metricsSeries, silenceNow(draft))
    })

function* activeJobIds({ jobs }: Draft): Generator<string> {
  for (const [id, job] of jobs) if (!isFinished(job.status)) yield id
}
