/** Words of an upload, as long as it is not yet the job that the server makes of it. */
export interface UploadProgressLabels {
  /** Title of an upload that is not known. */
  untitled: string
  /** The bar. */
  bar: string
  status: Readonly<Record<'sending' | 'waiting' | 'sent', string>>
  sending: string
  /** Takes bytes as text. */
  sendingAt: (perSecond: string) => string
  waiting: string
  /** What is so where no byte moves, and what to do next. */
  stalled: { readonly is: string; readonly next: string }
  failedWithoutReason: string
  cancelled: string
  /** A heading by why it failed; a product adds the codes of its server. */
  errorTitles: Readonly<Record<string, string>>
  /** What stands below the job once all is sent: bytes and duration as text, where they are known. */
  sent: (bytes?: string, duration?: string) => string
}

/** English words of an upload. */
export const uploadProgressLabels: UploadProgressLabels = {
  untitled: 'Upload',
  bar: 'Upload',
  status: { sending: 'Uploading', waiting: 'Waiting for the server', sent: 'Uploaded' },
  sending: 'Sending the file.',
  sendingAt: (perSecond) => `Sending ${perSecond} a second.`,
  waiting: 'All is sent. The server has still to take it.',
  stalled: {
    is: 'No byte has been sent for a while.',
    next: 'It goes on by itself once the network does. Until then the page has to stay open.',
  },
  failedWithoutReason: 'It has not arrived, and nothing of it is kept.',
  cancelled: 'It was stopped before the server took it.',
  errorTitles: {
    NETWORK: 'The server could not be reached',
    TIMEOUT: 'It took too long',
    HTTP_401: 'You have to sign in for this',
    HTTP_403: 'You may not send this',
    HTTP_413: 'It is larger than the server takes',
    HTTP_415: 'The server does not take this kind of file',
    HTTP_429: 'Too much was sent at once',
    HTTP_503: 'The server takes nothing at the moment',
  },
  sent: (bytes, duration) =>
    bytes === undefined
      ? 'Uploaded'
      : duration === undefined
        ? `Uploaded, ${bytes}`
        : `Uploaded, ${bytes} in ${duration}`,
}
