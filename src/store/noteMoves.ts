import { isFinished } from '../protocol/job.ts'
import type { Job } from '../protocol/job.ts'

type MutableJob = { -readonly [K in keyof Job]: Job[K] }

/** Notes on `next` what only this page has seen: since when the percent stands, and that the place in line went back. */
export function noteMoves(next: MutableJob, job: Job, at: number): void {
  if (next.progress === undefined || isFinished(next.status)) delete next.progressAt
  else if (next.progress !== job.progress) next.progressAt = at
  const [place, before] = [next.queuePosition, job.queuePosition]
  if (place === undefined || (before !== undefined && place < before)) delete next.movedBackFrom
  else if (before !== undefined && place > before) next.movedBackFrom ??= before
}
