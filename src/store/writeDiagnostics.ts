import type { StoreAdapter } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { Diagnostics, DiagnosticsAbout, DiagnosticsCommand, DiagnosticsCue } from '../protocol/diagnostics.ts'
import { amount } from '../protocol/check.ts'
import type { ProblemCode } from '../protocol/problem.ts'
import { adapterWord, knownCommands, knownProblem } from './diagnosticsWords.ts'
import { inOrder } from './inOrder.ts'
import type { LineLog } from './lineLog.ts'
import type { LoggedCommand, LoggedLine } from './logged.ts'
import type { Ring } from './ring.ts'
import { standingJobs } from './standingJobs.ts'
import type { StatusState } from './state.ts'
import { writeCues } from './writeCues.ts'

interface Parts {
  log: LineLog
  adapter: StoreAdapter
  clock: Clock
  getState(): StatusState
  /** Folds what waits for the next frame. */
  flush(): void
}

/** Milliseconds back to what is told of: no timeline plays more than a day. */
const tellsMs = 86_400_000

/** What was noted, as a scenario that plays, with what is known beside it. */
export function writeDiagnostics({ log, adapter, clock, getState, flush }: Parts): Diagnostics {
  flush()
  const now = clock.now()
  const state = getState()
  const recent = <T extends { at: number }>(ring: Ring<T>) => {
    const kept = ring.items().filter(({ at }) => at >= now - tellsMs)
    return { kept, left: ring.pushed() - kept.length }
  }
  const [lines, messages, asked] = [recent(log.lines), recent(log.messages), recent(log.commands)]
  const logged = inOrder(lines.kept, messages.kept)
  const startsAt = Math.min(now, logged[0]?.at ?? now, asked.kept[0]?.at ?? now)
  const standing = standingJobs(state, log.jobs, messages.kept)
  const opening = standing.rows.length > 0 ? [standingCue(standing.rows)] : []
  const isTold = logged[0]?.at === startsAt && 'line' in logged[0]
  const before: DiagnosticsCue[] = isTold ? [] : writeCues(whereItStood(log, startsAt), startsAt)
  const [first, ...cues] = [...before, ...writeCues(logged, startsAt)]
  return {
    name: 'diagnostics',
    description: 'What a page saw of its line and its jobs.',
    durationMs: now - startsAt,
    startsAt,
    cues: first ? [first, ...opening, ...cues] : opening,
    about: {
      ...aboutNow(state, adapter, now),
      asked: asked.kept.map((command) => writeCommand(command, startsAt)),
      messages: Object.fromEntries(Array.from(log.counts, ([name, { messages: count }]) => [name, count])),
      left: { line: lines.left, messages: messages.left + log.jobs.left(), asked: asked.left, jobs: standing.left },
    },
  }
}

const standingCue = (jobs: ReturnType<typeof standingJobs>['rows']): DiagnosticsCue => ({
  at: 0,
  name: 'snapshot',
  data: { mode: 'delta', jobs },
})

/** The line and the device as they were before what is told of. */
function whereItStood(log: LineLog, at: number): readonly LoggedLine[] {
  let { line, device } = log.line.before()
  for (const one of log.lines.items()) {
    if (one.at >= at) break
    if ('line' in one) line = one.line
    else device = one.device
  }
  return [{ at, line }, ...(device === 'offline' ? [{ at, device }] : [])]
}

type AboutNow = Omit<DiagnosticsAbout, 'asked' | 'messages' | 'left'>

const aboutNow = (state: StatusState, adapter: StoreAdapter, now: number): AboutNow => ({
  format: 'telltale diagnostics',
  version: 1,
  copiedAt: new Date(now).toISOString(),
  adapter: adapterWord(adapter.name),
  commands: knownCommands(adapter.capabilities.commands),
  jobs: { ...state.counts },
  lanes: state.queues?.lanes.length ?? 0,
  problems: sumProblems(state.problems),
  roundTrips: state.roundTrips.filter((ms) => amount(ms) !== undefined),
  clockOffset: state.clockOffset,
  signedIn: state.user !== undefined,
  admin: state.admin,
})

function sumProblems({ byCode }: StatusState['problems']): DiagnosticsAbout['problems'] {
  const sums: Partial<Record<ProblemCode, number>> = {}
  for (const [code, count] of Object.entries(byCode)) {
    const known = knownProblem(code)
    sums[known] = (sums[known] ?? 0) + (amount(count) ?? 1)
  }
  return sums
}

function writeCommand({ at, name, job, lane, afterMs, answer }: LoggedCommand, startsAt: number): DiagnosticsCommand {
  return {
    at: at - startsAt,
    name,
    ...(job !== undefined && { job: `job-${job}` }),
    ...(lane !== undefined && { lane: `lane-${lane}` }),
    ...(afterMs !== undefined && { afterMs }),
    ...(answer !== undefined && { answer }),
  }
}
