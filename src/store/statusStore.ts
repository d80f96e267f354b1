import type { Capabilities } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'
import type { Diagnostics } from '../protocol/diagnostics.ts'
import type { JobAction } from '../protocol/jobAction.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { QueueAction } from '../protocol/queueAction.ts'
import type { UploadHandle, UploadStart } from '../protocol/upload.ts'
import type { JobChange } from './arrival.ts'
import type { StatusState } from './state.ts'

/** What a person or an app can do. */
export interface StatusActions {
  /** Opens the line for one more user; the last one to stop closes it. */
  open(): Stop
  /** Tries now, instead of at the next turn of the retry ladder. */
  retryNow(): void
  /** Asks for admin data for one more user; the last one to stop ends it. */
  subscribeAdmin(): Stop
  /** Asks for one metrics sample, once a second at most. */
  requestMetrics(): void
  /** Notes that all notifications have been on screen. */
  markSeen(): void
  /** Notes that these have been on screen. In a store without it, all have been once one has. */
  markEachSeen?(ids: readonly string[]): void
  markRead(id: string): void
  /** Notes that these have been dealt with, at once. In a store without it they are marked one by one. */
  markEachRead?(ids: readonly string[]): void
  markAllRead(): void
  /** Takes all but what is archived out of the history. */
  clearNotifications(): void
  dismissToast(id: string): void
  /** Takes these out of the history. A store without it offers no way to remove a single one. */
  removeNotifications?(ids: readonly string[]): void
  /**
   * Puts the notifications `ids` back as they were in the list `before`, and leaves what has come since where it is.
   * A store without it offers no undo.
   */
  restoreNotifications?(before: readonly StatusNotification[], ids: readonly string[]): void
  /** Notes that these are not dealt with after all. A store without it offers no such mark. */
  markUnread?(ids: readonly string[]): void
  /** Puts these away; what is archived counts as read. A store without it offers no archive. */
  archiveNotifications?(ids: readonly string[]): void
  /** Brings these back from the archive, read as they are. */
  unarchiveNotifications?(ids: readonly string[]): void
  /**
   * Takes over a history that was kept elsewhere: no toast is due for any of it, its ends are told no more, and a
   * notification that is here already stays as far along (seen, read, archived) as either says.
   */
  keepNotifications?(kept: readonly StatusNotification[]): void
  /**
   * Makes one digest of the toasts about ends that have become due since `from` (epoch milliseconds), where they are
   * several; alerts and the results of followed jobs stay apart.
   */
  gatherToasts?(from: number): void
  /**
   * Shows a job as a toast from now on: its bar while it runs, then its result in the same place, which is told even
   * where others are told together. It ends when the result has left the screen or the job is forgotten.
   */
  followJob?(jobId: string): void
  unfollowJob?(jobId: string): void
  /**
   * Asks the server to act on a job, once: what is not answered is not asked again. Until the job follows, `requests`
   * in the state says how far it has come. A store without it offers no actions.
   */
  actOnJob?(jobId: string, action: JobAction): Promise<CommandReply>
  /** Forgets a request, such as one that was refused and has been read. */
  dismissRequest?(jobId: string): void
  /** Asks the server to act on a queue, once, as `actOnJob` does for a job; `queueRequests` says how far it has come. */
  actOnQueue?(queue: string, action: QueueAction): Promise<CommandReply>
  /** Forgets a request for a queue, such as one that was refused and has been read. */
  dismissQueueRequest?(queue: string): void
  /**
   * Begins to show something that this page sends; whoever sends it tells the handle. A store without it shows no
   * uploads.
   */
  beginUpload?(start: UploadStart): UploadHandle
  /** Stops sending, where whoever sends can stop. */
  cancelUpload?(id: string): void
  /** Takes an upload that has ended out of the list. */
  forgetUpload?(id: string): void
  /**
   * Takes all jobs that have ended out of the list; a server that goes on listing them does not bring them back, only a
   * new run does. A store without it offers no clearing.
   */
  clearFinished?(): void
  /** Puts back what was cleared last. */
  restoreFinished?(): void
  /** Calls `listener` for every change of a job, in order, once it is in the state. */
  onJobEvent(listener: (change: JobChange) => void): Stop
  /** Begins as `user` (an opaque key). Another user than before finds nothing of theirs. */
  signIn(user: string): void
  /** Ends the line for good and forgets everything. */
  signOut(): void
}

/** What React reads. An app that keeps its state elsewhere supplies its own object of this shape. */
export interface StatusStore {
  getState(): StatusState
  /** What the server-rendered page shows. */
  getInitialState(): StatusState
  subscribe(listener: () => void): Stop
  readonly actions: StatusActions
  /** What the backend can do; nothing is offered where it is absent. */
  readonly capabilities?: Capabilities
  /** The time the state's moments are told in; the page's own where it is absent. */
  readonly clock?: Clock
  /**
   * What happened on the line, to go with a bug report: jobs and lanes are numbered, and no text from a server, a user or
   * a URL is in it. A store without it offers none.
   */
  diagnostics?(): Diagnostics
}
