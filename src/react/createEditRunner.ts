import type { Clock, Stop } from '../protocol/clock.ts'
import type { NotificationNotice } from '../widgets/NotificationCenter/notificationNotice.ts'

/** What a person did with notifications, for a server that keeps it. */
export interface NotificationChange {
  kind: 'read' | 'unread' | 'archived' | 'unarchived' | 'removed' | 'restored'
  ids: readonly string[]
}

/** Keeps a change on a server; rejects where it cannot, and the change is then taken back. */
export type SaveNotifications = (change: NotificationChange) => Promise<unknown>

/** What the panel says of the last change, and what its button does. */
export interface NotificationOffer {
  notice: NotificationNotice
  act: () => void
}

/** A change, how it is made, and how it is taken back. */
export interface NotificationEdit {
  change: NotificationChange
  apply(): void
  /** Absent where the store cannot. */
  revert: (() => void) | undefined
  /** Offers to undo it, in these words. */
  notice?: Exclude<NotificationNotice['kind'], 'unsaved'>
  /** Does it once more, after it could not be saved. */
  again(): void
  /** The person who did it has signed out: there is nothing left to take back. */
  isOver(): boolean
}

export interface EditRunner {
  run(edit: NotificationEdit): void
  /** Saves changes from now on; `undefined` keeps them in the store alone. */
  saveWith(save: SaveNotifications | undefined): void
  stop: Stop
}

/** Milliseconds for which a change can be undone by one press. */
export const undoOfferMs = 10_000

const opposite = {
  read: 'unread',
  unread: 'read',
  archived: 'unarchived',
  unarchived: 'archived',
  removed: 'restored',
  restored: 'removed',
} as const

/** Makes changes at once, offers to undo them, and takes back what could not be saved. */
export function createEditRunner(clock: Clock, offer: (next: NotificationOffer | undefined) => void): EditRunner {
  let save: SaveNotifications | undefined
  let stopTimer: Stop | undefined
  const show = (next: NotificationOffer | undefined): void => {
    stopTimer?.()
    // What could not be saved stays said until it is tried again or something else is done.
    stopTimer = next && next.notice.kind !== 'unsaved' ? clock.after(undoOfferMs, () => offer(undefined)) : undefined
    offer(next)
  }
  const run = ({ change, apply, revert, notice, again, isOver }: NotificationEdit): void => {
    const count = change.ids.length
    if (count === 0) return
    let isUndone = false
    apply()
    const undo = (): void => {
      isUndone = true
      if (!revert || isOver()) return
      run({ change: { ...change, kind: opposite[change.kind] }, apply: revert, revert: apply, again: undo, isOver })
    }
    show(notice && revert && { notice: { kind: notice, count }, act: undo })
    void trySaving(save, change).then((isSaved) => {
      if (isSaved || isUndone || isOver()) return
      revert?.()
      show({ notice: { kind: 'unsaved', count }, act: () => isOver() || again() })
    })
  }
  return {
    run,
    saveWith(next) {
      save = next
    },
    stop: () => stopTimer?.(),
  }
}

async function trySaving(save: SaveNotifications | undefined, change: NotificationChange): Promise<boolean> {
  try {
    await save?.(change)
    return true
  } catch {
    return false
  }
}
