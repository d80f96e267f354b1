import type { ActionRequest } from './actionRequest.ts'
import type { QueueCommandName } from './commands.ts'

/** What a person can ask for a queue. */
export const queueActions = ['pause', 'resume'] as const

export type QueueAction = (typeof queueActions)[number]

/** The command that asks for each. */
export const queueCommandOf: { readonly [A in QueueAction]: QueueCommandName } = {
  pause: 'pause-queue',
  resume: 'resume-queue',
}

/** What a person has asked for a queue. */
export type QueueRequest = ActionRequest<QueueAction>
