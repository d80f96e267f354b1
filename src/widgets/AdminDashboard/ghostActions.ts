import type { JobRequest } from '../../protocol/jobAction.ts'

/** What can be asked for the job of a worker that is gone. */
export interface GhostActions {
  /** Asks for a job again; nothing is offered without it. */
  onRetryJob?: ((jobId: string) => void) | undefined
  /** What has come of it, by the job's id. */
  requests?: ReadonlyMap<string, JobRequest> | undefined
  onDismissRequest?: ((jobId: string) => void) | undefined
}
