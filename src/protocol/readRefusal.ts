import { text } from './check.ts'

const [code, message] = [text(100), text(500)]

/** What a refusal says, whoever says it: a word of the protocol, and where there are any, words for people. */
export function readRefusal(raw: { code?: unknown; message?: unknown }): { code: string; message?: string } {
  const words = message(raw.message)
  return { code: code(raw.code) || 'REFUSED', ...(words && { message: words }) }
}
