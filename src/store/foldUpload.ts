import type { Upload, UploadStart } from '../protocol/upload.ts'

/** Milliseconds over which the rate is smoothed: a burst of a moment does not move the time left. */
const smoothingMs = 4_000
/** Milliseconds between two measures; shorter ones tell more of the browser's buffers than of the line. */
const measureMs = 250

/** What was sent when the rate was last measured; apart from the upload, since nobody shows it. */
export interface Measure {
  at: number
  done: number
}

/** An upload at its beginning, at `at` epoch milliseconds. */
export const newUpload = (id: string, { name, size, kind, cancel }: UploadStart, at: number): Upload => ({
  id,
  name,
  status: 'sending',
  startedAt: at,
  movedAt: at,
  canCancel: cancel !== undefined,
  ...(isAmount(size) && { total: size }),
  ...(kind !== undefined && { kind }),
})

/** The upload once `told` bytes of `of` have been sent; the same object where no byte has moved. */
export function foldProgress(upload: Upload, told: number, of: number | undefined, at: number): Upload {
  if (!isAmount(told) || upload.status !== 'sending') return upload
  const total = isAmount(of) ? of : upload.total
  // What has been sent stays sent, and no part is more than the whole.
  const done = Math.max(upload.done ?? 0, Math.min(told, total ?? told))
  if (done === upload.done && total === upload.total) return upload
  const movedAt = done === upload.done ? upload.movedAt : at
  const moved = { ...upload, done, movedAt, ...(total !== undefined && { total }) }
  return total !== undefined && total > 0 && done >= total ? foldSent(moved, at) : moved
}

/** The upload once its last byte is on its way. */
export function foldSent(upload: Upload, at: number): Upload {
  if (upload.status !== 'sending') return upload
  const { total } = upload
  return { ...upload, status: 'waiting', sentAt: at, ...(total !== undefined && { done: total }) }
}

/** Takes a measure where one is due, and gives the smoothed bytes a second. */
export function measureRate(
  measure: Measure,
  done: number,
  at: number,
  rate: number | undefined,
): { measure: Measure; rate: number | undefined } {
  const passed = at - measure.at
  if (passed < measureMs) return { measure, rate }
  const now = ((done - measure.done) / passed) * 1_000
  const weight = 1 - Math.exp(-passed / smoothingMs)
  return { measure: { at, done }, rate: rate === undefined ? now : rate + (now - rate) * weight }
}

const isAmount = (value: number | undefined): value is number => value !== undefined && value >= 0 && value < Infinity
