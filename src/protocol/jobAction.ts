import type { ActionRequest } from './actionRequest.ts'
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

/** What a person has asked for a job. */
export type JobRequest = ActionRequest<JobAction>
