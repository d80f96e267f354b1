import type { Clock, Stop } from '../protocol/clock.ts'
import type { Upload } from '../protocol/upload.ts'
import { foldProgress, measureRate } from './foldUpload.ts'
import type { Measure } from './foldUpload.ts'
import type { Draft } from './state.ts'

export interface UploadParts {
  clock: Clock
  getState(): Draft
  edit(change: (draft: Draft) => void): void
}

/** What belongs to an upload under way and to nobody else. */
interface Sending {
  cancel: (() => void) | undefined
  measure: Measure
  /** Progress that waits for its frame. */
  told?: { done: number; total: number | undefined }
}

/** The uploads under way, and how what is told of them comes into the state. */
export interface UploadBook {
  begin(upload: Upload, cancel: (() => void) | undefined): void
  /** Keeps progress for the next frame. */
  note(id: string, done: number, total: number | undefined): void
  /** Changes an upload under way at once, after what waits for its frame. */
  change(id: string, change: (upload: Upload, at: number) => Upload): void
  /** As `change`, for the last time; gives what stops whoever sends. */
  end(id: string, change: (upload: Upload, at: number) => Upload): (() => void) | undefined
  isUnderWay(id: string): boolean
  canCancel(id: string): boolean
  /** Forgets all at once, and gives what stops each. */
  clear(): readonly (() => void)[]
}

/** Ended uploads that are kept; the oldest go first. */
const maxEnded = 100

export function createUploadBook({ clock, getState, edit }: UploadParts): UploadBook {
  const sending = new Map<string, Sending>()
  let stopFrame: Stop | undefined

  const cancelFrame = (): void => {
    stopFrame?.()
    stopFrame = undefined
  }
  // One change of the state for all uploads, however often a browser reports.
  const flush = (): void => {
    cancelFrame()
    const { uploads } = getState()
    const changed: Upload[] = []
    for (const [id, one] of sending) {
      const known = uploads.get(id)
      const next = known && foldTold(known, one, clock.now())
      if (next && next !== known) changed.push(next)
    }
    if (changed.length > 0) edit((draft) => changed.forEach((upload) => keep(draft.uploads, upload)))
  }
  const book: UploadBook = {
    begin(upload, cancel) {
      sending.set(upload.id, { cancel, measure: { at: upload.startedAt, done: 0 } })
      edit(({ uploads }) => keep(uploads, upload))
    },
    note(id, done, total) {
      const one = sending.get(id)
      if (one === undefined) return
      one.told = { done, total: total ?? one.told?.total }
      stopFrame ??= clock.frame(flush)
    },
    change(id, change) {
      if (!sending.has(id)) return
      flush()
      const known = getState().uploads.get(id)
      const next = known && change(known, clock.now())
      if (next && next !== known) edit(({ uploads }) => keep(uploads, next))
    },
    end(id, change) {
      const cancel = sending.get(id)?.cancel
      book.change(id, (upload, at) => {
        sending.delete(id)
        return change(upload, at)
      })
      return cancel
    },
    isUnderWay: (id) => sending.has(id),
    canCancel: (id) => sending.get(id)?.cancel !== undefined,
    clear() {
      const stops = [...sending.values()].flatMap(({ cancel }) => cancel ?? [])
      sending.clear()
      cancelFrame()
      return stops
    },
  }
  return book
}

function foldTold(upload: Upload, one: Sending, at: number): Upload {
  const { told } = one
  if (told === undefined) return upload
  delete one.told
  const next = foldProgress(upload, told.done, told.total, at)
  if (next.done === upload.done) return next
  const { measure, rate } = measureRate(one.measure, next.done ?? 0, at, upload.rate)
  one.measure = measure
  return rate === undefined ? next : { ...next, rate }
}

const hasEnded = ({ status }: Upload): boolean => status !== 'sending' && status !== 'waiting'

function keep(uploads: Map<string, Upload>, upload: Upload): void {
  uploads.set(upload.id, upload)
  if (uploads.size <= maxEnded || !hasEnded(upload)) return
  const ended = [...uploads.values()].filter(hasEnded)
  for (const { id } of ended.slice(0, ended.length - maxEnded)) uploads.delete(id)
}
