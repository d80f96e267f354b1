import type { Cue, LineCue, ScriptedLine } from './scenario.ts'
import type { Telling } from './scriptedTelling.ts'

/** Milliseconds that a try takes until it has failed. */
const tryMs = 300

type Waiting = Extract<ScriptedLine, { status: 'reconnecting' | 'disconnected' }>

/** Reasons after which a person can have the line tried again without more ado. */
const canBeTried: ReadonlySet<string> = new Set(['exhausted', 'closed', 'kicked'])

const isLine = (cue: Cue): cue is LineCue => 'line' in cue

const isWaiting = (line: ScriptedLine): line is Waiting =>
  line.status === 'reconnecting'
    ? line.retryInMs !== undefined
    : line.status === 'disconnected' && canBeTried.has(line.reason)

/**
 * The same with a try at `at`, because a person wants it now; undefined where nothing waits to be tried. The server is
 * gone for as long as the script says, so the try is in vain and counts as one more.
 */
export function withTry(telling: Telling, at: number): Telling | undefined {
  const last = telling.told.findLast(isLine)
  if (!last || !isWaiting(last.line)) return undefined
  const { line } = last
  const next = telling.ahead.find(isLine)
  const tried: LineCue = {
    at,
    line: { status: 'reconnecting', attempt: line.status === 'reconnecting' ? line.attempt : 1 },
  }
  const failsAt = at + tryMs
  // The script's own next try comes first.
  if (next && next.at <= failsAt) return { ...telling, ahead: [tried, ...telling.ahead] }
  const failed = { at: failsAt, line: afterTry(last.at, line, failsAt, next?.at) }
  const ahead = [tried, failed, ...countOne(telling.ahead)].toSorted((a, b) => a.at - b.at)
  return { ...telling, ahead }
}

function afterTry(since: number, line: Waiting, failsAt: number, nextAt: number | undefined): ScriptedLine {
  if (line.status === 'disconnected') return line
  const dueAt = nextAt ?? since + (line.retryInMs ?? 0)
  return { ...line, attempt: line.attempt + 1, retryInMs: Math.max(0, dueAt - failsAt) }
}

/** One more try is counted in all that follow, until the line is up or given up. */
function countOne(ahead: readonly Cue[]): readonly Cue[] {
  const end = ahead.findIndex((cue) => isLine(cue) && cue.line.status !== 'reconnecting')
  return ahead.map((cue, index) =>
    isLine(cue) && cue.line.status === 'reconnecting' && (end < 0 || index < end)
      ? { ...cue, line: { ...cue.line, attempt: cue.line.attempt + 1 } }
      : cue,
  )
}
