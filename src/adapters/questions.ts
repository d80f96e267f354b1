import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'
import { answerMs } from './requestJson.ts'

const noAnswer: CommandReply = { ok: false, code: 'NO_ANSWER' }

/** The questions under way over one line; none of them outlives it. */
export interface Questions {
  /** Has `put` send a question and hand over its answer; without one in time, tells `onSilence` when it was put. */
  ask(put: (answer: (data: unknown) => void) => void, onSilence?: (sentAt: number) => void): Promise<CommandReply>
  /** Aborted when the line ends. */
  signal: AbortSignal
  end(): void
}

export function createQuestions(clock: Clock): Questions {
  const ended = new AbortController()
  return {
    signal: ended.signal,
    end: () => ended.abort(),
    ask(put, onSilence) {
      return new Promise((resolve) => {
        if (ended.signal.aborted) return resolve(noAnswer)
        const sentAt = clock.now()
        const settle = (reply: CommandReply): void => {
          stop()
          ended.signal.removeEventListener('abort', giveUp)
          resolve(reply)
        }
        const giveUp = (): void => settle(noAnswer)
        const stop = clock.after(answerMs, () => {
          onSilence?.(sentAt)
          giveUp()
        })
        ended.signal.addEventListener('abort', giveUp)
        put((data) => settle({ ok: true, data }))
      })
    },
  }
}
