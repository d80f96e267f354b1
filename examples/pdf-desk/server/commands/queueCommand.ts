/** What an admin can ask for a lane, by its name on the wire. */
export const queueCommands = {
  'pause-queue': 'pause',
  'resume-queue': 'resume',
} as const

export type QueueCommandName = keyof typeof queueCommands

export function isQueueCommand(name: string): name is QueueCommandName {
  return Object.hasOwn(queueCommands, name)
}
