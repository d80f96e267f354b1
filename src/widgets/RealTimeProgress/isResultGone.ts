import type { Job } from '../../protocol/job.ts'

/** True where the server no longer keeps a result it once had; false while nobody told a time. */
export const isResultGone = ({ resultExpiresAt }: Job, now: number | undefined): boolean =>
  resultExpiresAt !== undefined && now !== undefined && resultExpiresAt <= now
