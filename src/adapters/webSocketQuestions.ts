import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'
import type { Call } from './dialOnce.ts'
import { createQuestions } from './questions.ts'
import type { QuestionEars, Questions } from './questions.ts'

/** Commands that want an answer, each known by its number; none outlives its line. */
export interface WebSocketQuestions extends Pick<Questions, 'signal' | 'end'> {
  ask(name: string, data?: unknown): Promise<CommandReply>
  /** The same of something to be done: silence says nothing of the line, since a worker may be slow to let go. */
  act(name: string, data: unknown): Promise<CommandReply>
  /** An answer came: to one of them, or to nobody any more. */
  answer(id: unknown, data: unknown): void
}

interface QuestionParts {
  clock: Clock
  /** Sends a command now; false where it cannot. */
  put(name: string, data: unknown, id: number): boolean
  /** What this server has answered before. Of anything else its silence says nothing: it may not know it. */
  known: Set<string>
  call: Pick<Call, 'unanswered' | 'roundTrip'>
}

export function createWebSocketQuestions({ clock, put: send, known, call }: QuestionParts): WebSocketQuestions {
  const questions = createQuestions(clock)
  const open = new Map<unknown, (data: unknown) => void>()
  let lastId = 0
  const put = async (name: string, data: unknown, ears: QuestionEars = {}): Promise<CommandReply> => {
    const id = ++lastId
    let isSent = false
    const reply = await questions.ask(
      (answer) => {
        open.set(id, answer)
        isSent = send(name, data, id)
        if (!isSent) answer(undefined)
      },
      { ...ears, answered: (ms) => (isSent ? ears.answered?.(ms) : undefined) },
    )
    open.delete(id)
    return isSent ? reply : { ok: false, code: 'NOT_CONNECTED' }
  }
  return {
    signal: questions.signal,
    end: questions.end,
    answer: (id, data) => open.get(id)?.(data),
    act: (name, data) => put(name, data),
    ask: (name, data) =>
      put(name, data, {
        silent(sentAt) {
          if (known.has(name)) call.unanswered(sentAt)
        },
        answered(ms) {
          known.add(name)
          call.roundTrip(ms)
        },
      }),
  }
}
