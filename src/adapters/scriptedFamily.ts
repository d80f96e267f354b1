import { isFinished } from '../protocol/job.ts'
import type { JobAction } from '../protocol/jobAction.ts'
import type { JobStatus } from '../protocol/jobProgress.ts'
import { doTo } from './scriptedActions.ts'
import { partsOf, rowAt, storyOf } from './scriptedStory.ts'
import type { JobCue } from './scriptedStory.ts'
import { tellInstead } from './scriptedTelling.ts'
import type { Telling } from './scriptedTelling.ts'

const isOf = (...statuses: readonly JobStatus[]) => {
  const known = new Set(statuses)
  return (status: JobStatus): boolean => known.has(status)
}

/** In which status a job can be asked for what. */
const fits: { readonly [A in JobAction]: (status: JobStatus) => boolean } = {
  cancel: (status) => !isFinished(status) && status !== 'cancelling',
  pause: isOf('queued', 'started', 'progress'),
  resume: isOf('paused'),
  retry: isOf('failed', 'cancelled', 'retrying'),
}

const rowIn = ({ told }: Telling, jobId: string) => rowAt(storyOf(told, jobId))

/** What comes of doing something to a job and its parts; undefined where it makes no sense as the job stands. */
export function act(telling: Telling, action: JobAction, jobId: string, at: number): Telling | undefined {
  const row = rowIn(telling, jobId)
  if (!row) return undefined
  const parts = partsOf(telling.told, jobId).filter((part) => {
    const status = rowIn(telling, part)?.status
    return status !== undefined && fits[action](status)
  })
  if (action === 'retry' && parts.length > 0) return mend(telling, jobId, parts, at)
  if (!fits[action](row.status)) return undefined
  return [jobId, ...parts].reduce((next, one) => doTo[action](next, one, at), telling)
}

/** Runs again what has failed in a batch, which counts them as they end. */
function mend(telling: Telling, jobId: string, parts: readonly string[], at: number): Telling {
  const mended = parts.reduce((next, part) => doTo.retry(next, part, at), telling)
  const row = rowIn(telling, jobId)
  // One that still runs is told of by its own script.
  if (!row || !isFinished(row.status)) return mended
  const ends = parts.map((part) => storyOf(mended.ahead, part).at(-1)?.at ?? at).toSorted((a, b) => a - b)
  const { done = 0, total = done + parts.length, unit } = row.counts ?? {}
  const attempt = (row.attempt ?? 1) + 1
  const count = (ms: number, ended: number): JobCue => {
    const isOver = ended === parts.length
    const counts = { done: done + ended, failed: 0, total, ...(unit !== undefined && { unit }) }
    const progress = Math.min(100, (counts.done / total) * 100)
    return {
      at: ms,
      name: isOver ? 'job-completed' : 'job-progress',
      data: { jobId, attempt, progress: isOver ? 100 : progress, counts },
    }
  }
  return tellInstead(mended, jobId, [count(at, 0), ...ends.map((ms, index) => count(ms, index + 1))])
}
