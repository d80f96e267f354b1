import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'
import { answerMs } from './requestJson.ts'

const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** Who hears what becomes of a question. */
export interface QuestionEars {
  /** It got no answer in time. `sentAt`: epoch milliseconds of the question. */
  silent?(sentAt: number): void
  /** `ms`: milliseconds that the answer took. */
  answered?(ms: number): void
}

/** The questions under way over one line; none of them outlives it. */
export interface Questions {
  /** Has `put` send a question and hand over its answer, the first of which counts. */
  ask(put: (answer: (data: unknown) => void) => void, ears?: QuestionEars): Promise<CommandReply>
  /** Aborted when the line ends. */
  signal: AbortSignal
  end(): void
}

export function createQuestions(clock: Clock): Questions {
  const ended = new AbortController()
  return {
    signal: ended.signal,
    end: () => ended.abort(),
    ask(put, ears) {
      return new Promise((resolve) => {
        if (ended.signal.aborted) return resolve(noAnswer)
        const sentAt = clock.now()
        let isOpen = true
        const settle = (reply: CommandReply): void => {
          isOpen = false
          stop()
          ended.signal.removeEventListener('abort', giveUp)
          resolve(reply)
        }
        const giveUp = (): void => settle(noAnswer)
        const stop = clock.after(answerMs, () => {
          ears?.silent?.(sentAt)
          giveUp()
        })
        ended.signal.addEventListener('abort', giveUp)
        put((data) => {
          if (!isOpen) return
          settle({ ok: true, data })
          ears?.answered?.(clock.now() - sentAt)
        })
      })
    },
  }
}
