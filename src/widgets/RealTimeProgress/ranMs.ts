import type { Job } from '../../protocol/job.ts'

/** Milliseconds for which the last run of a job took; undefined where its start or end is not known. */
export function ranMs({ startedAt, finishedAt }: Job): number | undefined {
  const ran = (finishedAt ?? NaN) - (startedAt ?? NaN)
  return ran >= 0 ? ran : undefined
}
