import type { JobAction } from '../../protocol/jobAction.ts'

/** Words of what can be asked for a job, and of what came of it. */
export interface JobActionLabels {
  /** The buttons. */
  ask: Readonly<Record<JobAction, string>>
  /** The same buttons while no answer has come, and until the job follows. */
  doing: Readonly<Record<JobAction, string>>
  /** Said while the server has agreed and the job does not show it yet. */
  asked: Readonly<Record<JobAction, string>>
  /** In place of the button to cancel, once it was pressed. */
  confirmCancel: string
  keep: string
  /** Said where there was no line to send over. */
  notSent: string
  /** Said where the server did not answer, so that nobody knows. */
  noAnswer: string
  dismiss: string
  /** Tries the line to the server at once. */
  reconnect: string
}

/** English words of what can be asked for a job. */
export const jobActionLabels: JobActionLabels = {
  ask: { cancel: 'Cancel', retry: 'Try again', pause: 'Pause', resume: 'Resume' },
  doing: { cancel: 'Cancelling…', retry: 'Starting…', pause: 'Pausing…', resume: 'Resuming…' },
  asked: {
    cancel: 'Asked to cancel; it has not stopped yet.',
    retry: 'Asked to try again; it has not started yet.',
    pause: 'Asked to pause; it has not stopped yet.',
    resume: 'Asked to resume; it has not gone on yet.',
  },
  confirmCancel: 'Cancel it?',
  keep: 'Keep',
  notSent: 'There is no connection, so it was not sent.',
  noAnswer: 'No answer has come; it may still happen.',
  dismiss: 'Dismiss',
  reconnect: 'Connect now',
}
