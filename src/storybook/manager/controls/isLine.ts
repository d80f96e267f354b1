import type { ScriptedLine } from '../../../adapters/scripted.ts'
import { amount, flag, isRecord, oneOf, ordinal, text } from '../../../protocol/check.ts'
import type { Check } from '../../../protocol/check.ts'
import type { DisconnectReason, Via } from '../../../protocol/connection.ts'

const vias: readonly Via[] = ['websocket', 'long-polling', 'sse', 'http-polling', 'scripted']
const reasons: readonly DisconnectReason[] = ['closed', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'paused']

type Checks = Readonly<Record<string, Check<unknown>>>

/** What each status has to say, and what it may say besides. */
const shapes: ReadonlyMap<unknown, readonly [must: Checks, may: Checks]> = new Map<
  ScriptedLine['status'],
  [Checks, Checks]
>([
  ['idle', [{}, {}]],
  ['connecting', [{}, {}]],
  ['connected', [{ synced: flag }, { via: oneOf(vias), everyMs: amount }]],
  ['reconnecting', [{ attempt: ordinal }, { retryInMs: amount, busy: flag, message: text(Infinity) }]],
  ['disconnected', [{ reason: oneOf(reasons) }, { message: text(Infinity) }]],
])

/** True of what a script can say of the line; a badge would have no words for anything else. */
export function isLine(told: unknown): told is ScriptedLine {
  if (!isRecord(told)) return false
  const [must, may] = shapes.get(told['status']) ?? []
  if (!must || !may) return false
  const holds = ([name, check]: [string, Check<unknown>]): boolean => check(told[name]) !== undefined
  const isAbsent = ([name]: [string, unknown]): boolean => told[name] === undefined
  return Object.entries(must).every(holds) && Object.entries(may).every((one) => isAbsent(one) || holds(one))
}
