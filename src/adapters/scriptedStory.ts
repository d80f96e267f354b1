import { id, isRecord } from '../protocol/check.ts'
import type { JobEventName } from '../protocol/events.ts'
import { isFinished } from '../protocol/job.ts'
import { jobStatuses } from '../protocol/jobProgress.ts'
import type { JobProgress, JobStatus } from '../protocol/jobProgress.ts'
import type { Cue, EventCue } from './scenario.ts'

export type JobCue = Extract<EventCue, { name: JobEventName }>

type Row = JobProgress & { status: JobStatus }

/** The job that a cue is about; a script may come from a file, with anything in it. */
export const jobIdIn = (cue: Cue): string | undefined =>
  'name' in cue && cue.name.startsWith('job-') && isRecord(cue.data) ? id(cue.data['jobId']) : undefined

/** The jobs in a snapshot; none in any other cue. */
export function rowsIn(cue: Cue): readonly JobProgress[] {
  if (!('name' in cue) || cue.name !== 'snapshot' || !isRecord(cue.data)) return []
  const rows: unknown = cue.data['jobs']
  return Array.isArray(rows) ? (rows.filter(isRecord) as unknown as JobProgress[]) : []
}

/** All that cues tell of one job: its events, and each row of a snapshot as the event that it stands for. */
export const storyOf = (cues: readonly Cue[], jobId: string): readonly JobCue[] =>
  cues.flatMap((cue): readonly JobCue[] => {
    if (jobIdIn(cue) === jobId) return [cue as JobCue]
    const row = rowsIn(cue).find((one) => id(one.jobId) === jobId)
    const name = row && nameOf(row.status)
    return name ? [{ at: cue.at, name, data: row }] : []
  })

function nameOf(status: unknown): JobEventName | undefined {
  const known = jobStatuses.find((one) => one === status)
  // Nobody tells of a job that it is forgotten.
  return known === undefined || known === 'expired' ? undefined : `job-${known}`
}

/** How a job stands at `ms`, as a server writes it; undefined before it is told of. */
export function rowAt(story: readonly JobCue[], ms = Infinity): Row | undefined {
  let row: Row | undefined
  for (const cue of story) if (cue.at <= ms) row = follow(row, cue)
  return row
}

const isNewRun = (row: Row, { attempt }: JobProgress): boolean => (attempt ?? 1) > (row.attempt ?? 1)

function follow(row: Row | undefined, { name, data }: JobCue): Row {
  const status = name === 'job-stalled' ? (row?.status ?? 'progress') : (name.slice('job-'.length) as JobStatus)
  if (row && isFinished(row.status) && !isNewRun(row, data)) return row
  const { updatedAt: _, ...known }: Partial<Row> = row && isNewRun(row, data) ? whoIs(row) : (row ?? {})
  const next: Row = { ...known, ...data, status }
  if (status === 'queued' || status === 'delayed' || status === 'paused') return next
  const { queuePosition: _place, queueSize: _size, ...running } = next
  return status === 'completed' ? { ...running, progress: 100 } : running
}

/** What stays the same in every run of a job. */
function whoIs({ jobId, status, name, kind, lane, parentId, maxAttempts, counts }: Row): Row {
  const who = { name, kind, lane, parentId, maxAttempts, counts }
  return { jobId, status, ...Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined)) }
}

/** The jobs that are parts of `jobId`, as far as cues tell of them. */
export function partsOf(cues: readonly Cue[], jobId: string): readonly string[] {
  const parts = new Set<string>()
  for (const cue of cues) {
    const told = jobIdIn(cue) === undefined ? rowsIn(cue) : [(cue as JobCue).data]
    for (const row of told) {
      const part = row.parentId === jobId ? id(row.jobId) : undefined
      if (part !== undefined) parts.add(part)
    }
  }
  return [...parts]
}
