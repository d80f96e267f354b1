import { isRecord } from '../protocol/check.ts'
import type { CommandReply } from '../protocol/commands.ts'
import { readRefusal } from '../protocol/readRefusal.ts'
import type { JsonAnswer } from './requestJson.ts'

const words = new Map([
  [401, 'TOKEN_INVALID'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [405, 'UNSUPPORTED'],
  [409, 'CONFLICT'],
  [429, 'RATE_LIMITED'],
  [501, 'UNSUPPORTED'],
])

/** Why a server did not do what it was asked for: in its own words, else in those of HTTP. */
export function readHttpRefusal({ data, status }: Extract<JsonAnswer, { ok: false }>): CommandReply {
  const said = isRecord(data) ? data : {}
  return { ok: false, ...readRefusal({ ...said, code: said['code'] ?? wordOf(status) }) }
}

// Beyond 499, and where nothing came at all, nobody knows how far it got.
const wordOf = (status = 500): string => words.get(status) ?? (status < 500 && status !== 408 ? 'REFUSED' : 'NO_ANSWER')
