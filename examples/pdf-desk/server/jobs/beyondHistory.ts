import { isFinished, type JobRecord } from './jobRecord.ts'

/** The finished jobs that are not kept: the newest `size` are, and a batch goes as a whole, when all of it has ended. */
export function beyondHistory(jobs: readonly JobRecord[], size: number): JobRecord[] {
  const groups = new Map<string, JobRecord[]>()
  for (const job of jobs) {
    const id = job.parentId ?? job.jobId
    groups.set(id, [...(groups.get(id) ?? []), job])
  }
  const ended = [...groups.values()].filter((group) => group.every(isFinished))
  const newest = (group: readonly JobRecord[]): number => Math.max(...group.map(({ createdAt }) => createdAt))
  let kept = 0
  return ended
    .toSorted((a, b) => newest(b) - newest(a))
    .flatMap((group) => {
      if (kept >= size) return group
      kept += group.length
      return []
    })
}
