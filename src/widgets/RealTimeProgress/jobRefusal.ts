/** An action that a person asked for. */
export type JobAction = 'cancel' | 'retry' | 'pause' | 'resume'

/** An action that the server would not do. */
export interface JobRefusal {
  action: JobAction
  /** Why not, in the server's words. */
  reason?: string | undefined
}
