import type { Eta } from '../protocol/eta.ts'
import type { Upload } from '../protocol/upload.ts'

/** Milliseconds without a byte after which an upload counts as stalled. */
export const uploadStalledAfterMs = 10_000

/** Milliseconds an upload must have run before its rate tells anything of the time left. */
const trustedAfterMs = 1_500

/** True where no byte has moved for a while, at `now` on the page clock. */
export const selectUploadStalled = ({ status, movedAt }: Upload, now: number): boolean =>
  status === 'sending' && now - movedAt >= uploadStalledAfterMs

/** When the last byte is expected to be sent, at `now` on the page clock; undefined where nobody can tell. */
export function selectUploadEta(upload: Upload, now: number): Eta | undefined {
  const { status, done = 0, total, rate, startedAt } = upload
  const ranMs = now - startedAt
  if (status !== 'sending' || total === undefined || rate === undefined || ranMs < trustedAfterMs) return undefined
  if (!(rate > 0) || selectUploadStalled(upload, now)) return undefined
  const leftMs = ((total - done) / rate) * 1_000
  // The longer a rate has held, the closer it is believed.
  const [spread, confidence] =
    ranMs < 5_000 ? ([0.5, 'low'] as const) : ranMs < 20_000 ? ([0.25, 'medium'] as const) : ([0.15, 'high'] as const)
  return { kind: 'range', fromMs: leftMs * (1 - spread), toMs: leftMs * (1 + spread), confidence }
}
