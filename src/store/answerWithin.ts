import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'

/** Milliseconds after which a command counts as unanswered, whatever the adapter still hopes for. */
const answerMs = 15_000

/** The reply, or that there was none in time: an adapter of the app's own may never settle. */
export function answerWithin(clock: Clock, reply: Promise<CommandReply>): Promise<CommandReply> {
  return new Promise((resolve) => {
    const stop = clock.after(answerMs, () => resolve({ ok: false, code: 'NO_ANSWER' }))
    void reply.then((answer) => {
      stop()
      resolve(answer)
    })
  })
}
