import type { CommandName, CommandReply } from '../protocol/commands.ts'
import { readRefusal } from '../protocol/readRefusal.ts'

/** What a server's answer to a command says; undefined where it says neither yes nor no. */
export function readReply(name: CommandName, answer: unknown): CommandReply | undefined {
  const body = typeof answer === 'object' && answer !== null ? answer : {}
  const code = 'code' in body && typeof body.code === 'string' ? body.code : undefined
  if (name === 'resync') {
    // A snapshot names no code; a refusal has nothing but one, and words.
    return code === undefined || 'jobs' in body ? { ok: true, data: answer } : { ok: false, code }
  }
  if (!('ok' in body)) return undefined
  if (body.ok === true) return { ok: true }
  return { ok: false, ...readRefusal({ code, message: 'message' in body ? body.message : undefined }) }
}
