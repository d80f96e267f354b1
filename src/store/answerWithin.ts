import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'

/** Milliseconds after which a command counts as unanswered, whatever the adapter still hopes for. */
const answerMs = 15_000

/** The reply, or that there was none in time: an adapter of the app's own may never settle. */
export const answerWithin = (clock: Clock, reply: Promise<CommandReply>): Promise<CommandReply> =>
  new Promise((resolve) => hearWithin(clock, (told) => void reply.then(told), resolve))

/** Calls `heard` once: with the reply at its very moment, or with none where it does not come in time. */
export function hearWithin(
  clock: Clock,
  ask: (told: (reply: CommandReply) => void) => void,
  heard: (reply: CommandReply) => void,
): void {
  let isOver = false
  const once = (reply: CommandReply): void => {
    if (isOver) return
    isOver = true
    stop()
    heard(reply)
  }
  const stop = clock.after(answerMs, () => once({ ok: false, code: 'NO_ANSWER' }))
  ask(once)
}
