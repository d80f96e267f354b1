import type { Lane, Queues } from '../protocol/queueStatus.ts'
import { sameValue } from './sameValue.ts'

/** The queues after a message: its lanes, with the last good counter where one was malformed or left out. */
export function foldQueues(queues: Queues | undefined, message: Queues): Queues {
  const known = new Map(queues?.lanes.map((lane) => [lane.name, lane]))
  const next = { ...queues, ...message, lanes: message.lanes.map((lane) => foldLane(known.get(lane.name), lane)) }
  return queues !== undefined && sameValue(queues, next) ? queues : next
}

// A lane in which nothing has changed stays the same object, so that its row is not drawn again.
function foldLane(known: Lane | undefined, told: Lane): Lane {
  const next = { ...known, ...told }
  return known !== undefined && sameValue(known, next) ? known : next
}
