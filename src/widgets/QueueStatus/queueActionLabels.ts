import type { QueueAction } from '../../protocol/queueAction.ts'

/** Words of what can be asked for a queue, and of what came of it. */
export interface QueueActionLabels {
  /** Heading of the buttons, read aloud. */
  title: string
  /** Names the buttons of one queue. */
  of: (queue: string) => string
  /** The buttons. */
  ask: Readonly<Record<QueueAction, string>>
  /** The same buttons while no answer has come, and until the queue follows. */
  doing: Readonly<Record<QueueAction, string>>
  /** Said while the server has agreed and the queue does not show it yet. */
  asked: Readonly<Record<QueueAction, string>>
  refused: Readonly<Record<QueueAction, string>>
  /** In place of the button to pause, once it was pressed where others have jobs. */
  confirmPause: string
  keep: string
  /** Said where there was no line to send over. */
  notSent: string
  /** Said where the server did not answer, so that nobody knows. */
  noAnswer: string
  dismiss: string
}

/** English words of what can be asked for a queue. */
export const queueActionLabels: QueueActionLabels = {
  title: 'Actions',
  of: (queue) => `Actions for ${queue}`,
  ask: { pause: 'Pause', resume: 'Resume' },
  doing: { pause: 'Pausing…', resume: 'Resuming…' },
  asked: {
    pause: 'Asked to pause; it has not stopped yet.',
    resume: 'Asked to resume; it has not gone on yet.',
  },
  refused: { pause: 'It was not paused.', resume: 'It was not resumed.' },
  confirmPause: 'Pause it?',
  keep: 'Keep',
  notSent: 'There is no connection, so it was not sent.',
  noAnswer: 'No answer has come; it may still happen.',
  dismiss: 'Dismiss',
}
