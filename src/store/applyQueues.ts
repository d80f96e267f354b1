import type { Queues } from '../protocol/queueStatus.ts'
import { foldQueues } from './foldQueues.ts'
import { settleQueueRequests } from './queueRequests.ts'
import { markQueues } from './queueMarks.ts'
import type { Draft } from './state.ts'

/** Folds what a server says of its queues into the draft. */
export function applyQueues(draft: Draft, message: Queues, at: number): void {
  draft.queues = foldQueues(draft.queues, message)
  draft.queueRequests = settleQueueRequests(draft.queueRequests, draft.queues)
  draft.queuesAt = at
  draft.queueMarks = markQueues(draft.queueMarks, draft.queues, at)
}
