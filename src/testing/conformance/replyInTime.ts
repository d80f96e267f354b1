import type { CommandReply } from '../../protocol/commands.ts'
import type { AdapterRig } from './adapterRig.ts'
import { settle } from './waitUntil.ts'

/** Milliseconds: one way of asking has five seconds, and there may be a second way. */
const [answerMs, ways] = [5_000, 2]

/** The reply, once enough time has passed; nothing where none comes however long one waits. */
export async function replyInTime(
  { clock }: AdapterRig,
  reply: Promise<CommandReply>,
): Promise<CommandReply | undefined> {
  let settled: CommandReply | undefined
  void reply.then((one) => (settled = one))
  for (let way = 0; way < ways && !settled; way++) {
    await settle()
    clock.advance(answerMs)
    await settle()
  }
  return settled
}
