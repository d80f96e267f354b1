/** How far an upload has come. `waiting`: all is sent, and the server has still to take it. */
export type UploadStatus = 'sending' | 'waiting' | 'taken' | 'failed' | 'cancelled'

/** One file on its way to the server. Replaced, never mutated: the same object means nothing changed. */
export interface Upload {
  id: string
  name: string
  kind?: string
  status: UploadStatus
  /** Bytes sent; absent where whoever sends does not tell. */
  done?: number
  /** Bytes in all; absent where nobody knows. */
  total?: number
  /** Bytes a second, smoothed; absent until it can be told. */
  rate?: number
  /** Epoch milliseconds, page clock. */
  startedAt: number
  /** Epoch milliseconds, page clock, at which a byte last moved. */
  movedAt: number
  /** Epoch milliseconds, page clock, at which the last byte had been sent. */
  sentAt?: number
  /** The job that the server made of it. */
  jobId?: string
  /** Why it failed, in words for a person. */
  error?: string
  errorCode?: string
  /** Whoever sends it can stop. */
  canCancel: boolean
}

/** What is about to be sent. */
export interface UploadStart {
  name: string
  /** Bytes in all, where that is known. */
  size?: number | undefined
  kind?: string | undefined
  /** Stops sending; called when a person cancels, and when whoever sends signs out. */
  cancel?: (() => void) | undefined
}

/** Tells the store how an upload is going; after its end it is silent, and so is all that is told of it. */
export interface UploadHandle {
  readonly id: string
  /** Takes bytes sent, and bytes in all where that is known by now. */
  progress(done: number, total?: number): void
  /** All is sent; the server has still to take it. */
  sent(): void
  /** The server has taken it, as that job; as none where it does not say which. */
  taken(jobId?: string): void
  /** Takes why, in the server's words where it gave any, and a word of the protocol. */
  failed(message: string | undefined, code?: string): void
  cancelled(): void
}
