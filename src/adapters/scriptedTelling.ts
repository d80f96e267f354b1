import { id, isRecord } from '../protocol/check.ts'
import { isFinished } from '../protocol/job.ts'
import type { Cue } from './scenario.ts'
import type { LaneHolds } from './scriptedLanes.ts'
import { jobIdIn, rowAt, rowsIn, storyOf } from './scriptedStory.ts'
import type { JobCue } from './scriptedStory.ts'

/** A job that rests: what was still to be told of it waits. */
export interface Held {
  /** Milliseconds since the scenario began. */
  since: number
  rest: readonly JobCue[]
}

/** A script in the middle of being told, in which what is still to come can be changed. */
export interface Telling {
  /** As the author wrote it. */
  written: readonly Cue[]
  told: readonly Cue[]
  /** In the order of `at`. */
  ahead: readonly Cue[]
  held: ReadonlyMap<string, Held>
  /** The jobs whose story is no longer the one that was written. */
  changed: ReadonlySet<string>
  /** What persons want of lanes, which `ahead` says nothing of. */
  holds: LaneHolds
}

/** The same, with a story for one job in place of what was still to be told of it, snapshots included. */
export function tellInstead(telling: Telling, jobId: string, cues: readonly JobCue[]): Telling {
  const own = cues.map(withoutEnvelope)
  const story = [...storyOf(telling.told, jobId), ...own].toSorted((a, b) => a.at - b.at)
  const others = telling.ahead.filter((cue) => jobIdIn(cue) !== jobId)
  const held = new Map(telling.held)
  held.delete(jobId)
  return {
    ...telling,
    held,
    changed: new Set([...telling.changed, jobId]),
    ahead: [...others.map((cue) => withRow(cue, jobId, story)), ...own].toSorted((a, b) => a.at - b.at),
  }
}

/** The same, with more to tell beside what is still to be told. */
export function tellBeside(telling: Telling, cues: readonly Cue[]): Telling {
  const jobIds = new Set(cues.flatMap((cue) => jobIdIn(cue) ?? []))
  const others = cues.filter((cue) => jobIdIn(cue) === undefined)
  let next: Telling = { ...telling, ahead: [...telling.ahead, ...others].toSorted((a, b) => a.at - b.at) }
  for (const jobId of jobIds) {
    const rest = [...storyOf(next.ahead, jobId), ...storyOf(cues, jobId)]
    next = tellInstead(
      next,
      jobId,
      rest.toSorted((a, b) => a.at - b.at),
    )
  }
  return next
}

// Its place in the stream is no longer the one that it was numbered for.
const withoutEnvelope = (cue: JobCue): JobCue => {
  const { seq: _seq, epoch: _epoch, ts: _ts, pos: _pos, ...data } = { ...cue.data } as Record<string, unknown>
  return { ...cue, data } as JobCue
}

/** A snapshot that knows of a job what its own story tells. */
function withRow(cue: Cue, jobId: string, story: readonly JobCue[]): Cue {
  if (!('name' in cue) || cue.name !== 'snapshot' || !isRecord(cue.data)) return cue
  const { jobs, events, mode } = cue.data
  if (!Array.isArray(jobs)) return cue
  const others = rowsIn(cue).filter((row) => id(row.jobId) !== jobId)
  const row = rowAt(story, cue.at)
  // What a server no longer knows of a job that has ended, it does not know now either.
  const isIn = others.length < jobs.length || (row && mode !== 'delta' && !isFinished(row.status))
  const data = { ...cue.data, jobs: row && isIn ? [...others, row] : others }
  if (!Array.isArray(events)) return { ...cue, data }
  return {
    ...cue,
    data: { ...data, events: events.filter(([, told]) => !isRecord(told) || id(told['jobId']) !== jobId) },
  }
}
