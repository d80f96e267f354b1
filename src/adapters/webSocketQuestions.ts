import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'
import { createQuestions } from './questions.ts'
import type { Questions } from './questions.ts'

/** Commands that want an answer, each known by its number; none outlives its line. */
export interface WebSocketQuestions extends Pick<Questions, 'signal' | 'end'> {
  ask(name: string, data?: unknown): Promise<CommandReply>
  /** An answer came: to one of them, or to nobody any more. */
  answer(id: unknown, data: unknown): void
}

interface QuestionParts {
  clock: Clock
  /** Sends a command now; false where it cannot. */
  put(name: string, data: unknown, id: number): boolean
  /** What this server has answered before. Of anything else its silence says nothing: it may not know it. */
  known: Set<string>
  /** `sentAt`: epoch milliseconds of the question. */
  unanswered(sentAt: number): void
}

export function createWebSocketQuestions({ clock, put, known, unanswered }: QuestionParts): WebSocketQuestions {
  const questions = createQuestions(clock)
  const open = new Map<unknown, (data: unknown) => void>()
  let lastId = 0
  return {
    signal: questions.signal,
    end: questions.end,
    answer: (id, data) => open.get(id)?.(data),
    async ask(name, data) {
      const id = ++lastId
      let isSent = false
      const reply = await questions.ask(
        (answer) => {
          open.set(id, answer)
          isSent = put(name, data, id)
          if (!isSent) answer(undefined)
        },
        (sentAt) => {
          if (known.has(name)) unanswered(sentAt)
        },
      )
      open.delete(id)
      if (!isSent) return { ok: false, code: 'NOT_CONNECTED' }
      if (reply.ok) known.add(name)
      return reply
    },
  }
}
