/** Words of a job that failed. */
export interface JobErrorLabels {
  /** A heading by the server's error code; a product adds its own codes, others have no heading. */
  errorTitles: Readonly<Record<string, string>>
  copyError: string
  copyErrorAsJson: string
  copied: string
  /** Said beside the selected text where the browser copies nothing by itself. */
  copyByHand: string
}

/** English words of a job that failed. */
export const jobErrorLabels: JobErrorLabels = {
  errorTitles: {
    TIMEOUT: 'It took too long',
    CANCELLED: 'It was stopped',
    NOT_FOUND: 'Something it needs was not found',
    FORBIDDEN: 'It was not allowed to do this',
    RATE_LIMITED: 'Too much was asked at once',
    TOO_LARGE: 'It is too large',
    UNSUPPORTED: 'This kind cannot be worked on',
    INVALID_INPUT: 'Something in it is not as expected',
    UNAVAILABLE: 'A service it needs is away',
    OUT_OF_MEMORY: 'It needed too much memory',
    INTERNAL: 'Something went wrong on the server',
  },
  copyError: 'Copy',
  copyErrorAsJson: 'Copy as JSON',
  copied: 'Copied',
  copyByHand: 'The text is selected; copy it with the keyboard or the menu.',
}
