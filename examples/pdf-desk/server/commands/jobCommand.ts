/** What a person can ask for a job or a batch, by its name on the wire. */
export const jobCommands = {
  'cancel-job': 'cancel',
  'retry-job': 'retry',
  'pause-job': 'pause',
  'resume-job': 'resume',
} as const

export type JobCommandName = keyof typeof jobCommands
export type JobAction = (typeof jobCommands)[JobCommandName]

export function isJobCommand(name: string): name is JobCommandName {
  return Object.hasOwn(jobCommands, name)
}

/** A command that is not carried out: a code for programs, a sentence for people. */
export interface Refusal {
  ok: false
  code: string
  message: string
}

export type CommandReply = { ok: true } | Refusal

export function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message }
}
