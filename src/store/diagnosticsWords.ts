import type { CommandName } from '../protocol/commands.ts'
import { disconnectReasons } from '../protocol/connection.ts'
import type { DisconnectReason, Via } from '../protocol/connection.ts'
import { statusOfEvent } from '../protocol/gate.ts'
import { commandOf } from '../protocol/jobAction.ts'
import { queueCommandOf } from '../protocol/queueAction.ts'
import { problemCodes } from '../protocol/problem.ts'
import type { ProblemCode } from '../protocol/problem.ts'
import { jobFields } from '../protocol/shapes.ts'

// All that a diagnostics may say: what is in none of these lists is a text of someone's, and stays out.

const vias: ReadonlySet<string> = new Set<Via>(['websocket', 'long-polling', 'sse', 'http-polling', 'scripted'])
const reasons: ReadonlySet<string> = new Set(disconnectReasons)
const adapters: ReadonlySet<string> = new Set(['socketIo', 'webSocket', 'eventSource', 'polling', 'scripted'])
const codes: ReadonlySet<string> = new Set([
  'ADMIN_REQUIRED',
  'FORBIDDEN',
  'NOT_CONNECTED',
  'NOT_FOUND',
  'NOT_POSSIBLE',
  'NO_ANSWER',
  'RATE_LIMITED',
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'UNREADABLE',
  'UNSUPPORTED',
])
const commands: ReadonlySet<string> = new Set<CommandName>([
  ...(['subscribe-admin', 'unsubscribe-admin', 'request-system-metrics', 'resync'] as const),
  ...Object.values(commandOf),
  ...Object.values(queueCommandOf),
])
const problems: ReadonlySet<string> = new Set(problemCodes)
const places: ReadonlySet<string> = new Set([
  ...Object.keys(statusOfEvent),
  ...jobFields.keys(),
  ...adapters,
  'queue-status',
  'system-metrics',
  'system-alert',
  'auth-error',
  'snapshot',
  'batch',
  'getToken',
  'onJobEvent',
  'cancelUpload',
  'frame',
  'dial',
  'x-resumed',
  'jobs',
  'events',
])

const among =
  <T extends string>(words: ReadonlySet<string>) =>
  (word: unknown): T | undefined =>
    typeof word === 'string' && words.has(word) ? (word as T) : undefined

export const knownVia = among<Via>(vias)
export const knownReason = among<DisconnectReason>(reasons)
/** The event, field or callback that a problem concerns. */
export const knownPlace = among(places)

/** What kind of thing went wrong; an adapter of an app's own that says another is one that went wrong itself. */
export const knownProblem = (code: unknown): ProblemCode => among<ProblemCode>(problems)(code) ?? 'adapter'

export const knownCommands = (names: readonly CommandName[]): readonly CommandName[] =>
  names.filter((name) => commands.has(name))

/** A word of the protocol's own for how a command ended. */
export const answerWord = (code: unknown): string => among(codes)(code) ?? 'OTHER'

/** The names of the library's own adapters in `name`, such as `socketIo, else polling`. */
export const adapterWord = (name: unknown): string =>
  String(name)
    .split(', else ')
    .map((part) => among(adapters)(part) ?? 'other')
    .slice(0, 4)
    .join(', else ')
