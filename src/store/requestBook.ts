import type { ActionRequest } from '../protocol/actionRequest.ts'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { readRefusal } from '../protocol/readRefusal.ts'
import { hearWithin } from './answerWithin.ts'

interface BookParts<A extends string> {
  clock: Clock
  ask(command: ClientCommand, told: (reply: CommandReply) => void): void
  find(id: string): ActionRequest<A> | undefined
  /** Keeps a request beside what it is for; forgets it where it is absent. */
  put(id: string, request: ActionRequest<A> | undefined): void
}

/** Milliseconds an accepted request is shown while nothing follows it: after that, the server's own word counts. */
const followMs = 10_000

/** Asks the server once, and keeps what became of it until that is followed or read. */
export function createRequestBook<A extends string>({ clock, ask, find, put }: BookParts<A>) {
  const answered = (id: string, asked: ActionRequest<A>, reply: CommandReply): void => {
    // It has been followed meanwhile, or something else was asked for, or whoever asked has signed out.
    if (find(id) !== asked) return
    const { action } = asked
    const at = clock.now()
    if (!reply.ok) return put(id, { action, status: 'refused', at, ...readRefusal(reply) })
    const accepted: ActionRequest<A> = { action, status: 'accepted', at }
    put(id, accepted)
    clock.after(followMs, () => {
      if (find(id) === accepted) put(id, undefined)
    })
  }
  return (id: string, action: A, command: ClientCommand): Promise<CommandReply> => {
    const asked: ActionRequest<A> = { action, status: 'pending', at: clock.now() }
    put(id, asked)
    return new Promise((resolve) => {
      hearWithin(
        clock,
        (told) => ask(command, told),
        (reply) => {
          answered(id, asked, reply)
          resolve(reply)
        },
      )
    })
  }
}
