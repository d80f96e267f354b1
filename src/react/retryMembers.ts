import type { StatusActions } from '../store/statusStore.ts'

/** Commands that are under way at once: a thousand failed parts are not asked for in one breath. */
const maxAtOnce = 4

/**
 * Asks for each of the jobs to be tried again, a few at a time, and tells how many were not. One that is no longer
 * `isWanted` at its turn is left out: it has been asked for elsewhere, or whoever asked has signed out.
 */
export async function retryMembers(
  jobIds: readonly string[],
  actOnJob: NonNullable<StatusActions['actOnJob']>,
  isWanted: (jobId: string) => boolean,
): Promise<number> {
  const waiting = jobIds.values()
  let refused = 0
  const work = async (): Promise<void> => {
    for (const jobId of waiting) {
      if (!isWanted(jobId)) continue
      const reply = await actOnJob(jobId, 'retry')
      if (!reply.ok) refused++
    }
  }
  await Promise.all(Array.from({ length: Math.min(maxAtOnce, jobIds.length) }, work))
  return refused
}
