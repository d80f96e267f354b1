import type { JobCommandName } from './commands.ts'

/** What a person can ask for a job. */
export const jobActions = ['cancel', 'retry', 'pause', 'resume'] as const

export type JobAction = (typeof jobActions)[number]

/** The command that asks for each. */
export const commandOf: { readonly [A in JobAction]: JobCommandName } = {
  cancel: 'cancel-job',
  retry: 'retry-job',
  pause: 'pause-job',
  resume: 'resume-job',
}

/** What a person has asked for a job, and what came of it; the job itself changes only by what the server tells. */
export interface JobRequest {
  action: JobAction
  /** `pending`: no answer yet. `accepted`: it will be done, though the job does not show it yet. */
  status: 'pending' | 'accepted' | 'refused'
  /** Epoch milliseconds, page clock, at which this became so. */
  at: number
  /** Why not, as a word of the protocol. `NO_ANSWER`: it may still be done; `NOT_CONNECTED`: it was never sent. */
  code?: string
  /** Why not, in the server's words. */
  message?: string
}
