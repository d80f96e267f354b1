/** Words of a batch. Counts come as the number, for its plural, and as text in the person's locale. */
export interface BatchProgressLabels {
  /** Title of a batch that has no name. */
  untitled: string
  /** Items that are done, of items in all. */
  done: (done: string, total: string) => string
  failed: (count: number, text: string) => string
  skipped: (count: number, text: string) => string
  /** Between two of the above. */
  comma: string
  empty: string
  /** Said where the batch is told to be done and parts of it are not. */
  stillOpen: (count: number, text: string) => string
  retryFailed: (count: number, text: string) => string
  retrying: (count: number, text: string) => string
  retried: (count: number, text: string) => string
  /** Of those that were asked for, those that were not started again. */
  notRetried: (count: number, text: string) => string
  /** The buttons that open the lists, and the lists' names. */
  showFailed: (count: number, text: string) => string
  showAll: (count: number, text: string) => string
}

/** English words of a batch. */
export const batchProgressLabels: BatchProgressLabels = {
  untitled: 'Batch',
  done: (done, total) => `${done} of ${total} done`,
  failed: (_count, text) => `${text} failed`,
  skipped: (_count, text) => `${text} left out`,
  comma: ', ',
  empty: 'There is nothing in this batch.',
  stillOpen: (count, text) =>
    count === 1 ? 'One of its parts has not ended yet.' : `${text} of its parts have not ended yet.`,
  retryFailed: (_count, text) => `Retry ${text} failed`,
  retrying: (_count, text) => `Starting ${text} again…`,
  retried: (count, text) => (count === 1 ? '1 was started again.' : `${text} were started again.`),
  notRetried: (_count, text) => `${text} could not be started again.`,
  showFailed: (_count, text) => `${text} failed`,
  showAll: (count, text) => (count === 1 ? 'The 1 part' : `All ${text} parts`),
}
