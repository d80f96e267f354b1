import type { Job } from '../protocol/job.ts'
import type { StatusState } from './state.ts'

/** Where a waiting job stands. */
export interface PlaceInLane {
  lane: string
  /** Place in line, from 1. */
  position?: number
  /** Milliseconds until it starts, as far as the server can say. */
  waitMs?: number
}

/** A selector of where those of `jobIds` that wait in a lane stand: the same list until one of these jobs changes. */
export function createPlacesSelector(
  jobIds: readonly string[],
): (state: Pick<StatusState, 'jobs'>) => readonly PlaceInLane[] {
  let jobs: readonly (Job | undefined)[] = []
  let places: readonly PlaceInLane[] = []
  return (state) => {
    const next = jobIds.map((jobId) => state.jobs.get(jobId))
    if (next.length === jobs.length && next.every((job, i) => job === jobs[i])) return places
    jobs = next
    places = next.flatMap(placeOf)
    return places
  }
}

function placeOf(job: Job | undefined): readonly PlaceInLane[] {
  if (job?.status !== 'queued' || job.lane === undefined) return []
  const { lane, queuePosition, estimatedTime } = job
  return [
    {
      lane,
      ...(queuePosition !== undefined && { position: queuePosition }),
      ...(estimatedTime !== undefined && { waitMs: estimatedTime * 1_000 }),
    },
  ]
}
