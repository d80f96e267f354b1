import type { PausedLanes } from '../lanes/pausedLanes.ts'
import type { Person } from '../people/users.ts'
import { isLane } from '../queue/lane.ts'
import { refuse, type CommandReply } from './jobCommand.ts'
import { queueCommands, type QueueCommandName } from './queueCommand.ts'
import { textIn } from './textIn.ts'

// The same answer for a lane that is there and one that is not: what there is to pause is an admin's to know.
const adminRequired = refuse('ADMIN_REQUIRED', 'Only admins can pause a lane or let it go on.')
const unknown = refuse('NOT_FOUND', 'There is no such lane.')
const unreadable = refuse('BAD_REQUEST', 'This request cannot be understood.')

/** Carries out what admins ask for the lanes; asking for what is so already is as good as done. */
export class QueueCommands {
  readonly #lanes: PausedLanes

  constructor(lanes: PausedLanes) {
    this.#lanes = lanes
  }

  run(name: QueueCommandName, person: Person, target: unknown): CommandReply {
    if (person.role !== 'admin') return adminRequired
    const queue = textIn(target, 'queue')
    if (queue === undefined) return unreadable
    if (!isLane(queue)) return unknown
    this.#lanes[queueCommands[name]](queue)
    return { ok: true }
  }
}
