import type { StatusActions } from '../store/statusStore.ts'

/** Commands that are under way at once: a thousand failed parts are not asked for in one breath. */
const maxAtOnce = 4

/** Asks for each of the jobs to be tried again, a few at a time, and tells how many were not. */
export async function retryMembers(
  jobIds: readonly string[],
  actOnJob: NonNullable<StatusActions['actOnJob']>,
): Promise<number> {
  const waiting = jobIds.values()
  let refused = 0
  const work = async (): Promise<void> => {
    for (const jobId of waiting) {
      const reply = await actOnJob(jobId, 'retry')
      if (!reply.ok) refused++
    }
  }
  await Promise.all(Array.from({ length: Math.min(maxAtOnce, jobIds.length) }, work))
  return refused
}
