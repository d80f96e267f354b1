import type { EventCue } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { jobFields } from '../../src/protocol/shapes.ts'
import type { Job } from '../../src/protocol/job.ts'
import { T0 } from '../epoch.ts'
import { storeAt } from '../storeAt.ts'
import type { StandingStore } from '../storeAt.ts'
import { at } from './at.ts'
import type { Silence, Strand } from './silence.ts'

type Row = JobProgress & Record<string, unknown>
/** The rows of all jobs as the page last knew them. */
type Known = ReadonlyMap<string, Row>

/** Works out the snapshots that the page gets after its silences, from all that the server has `said`. */
export function snapshotsFor(silences: readonly Silence[], said: readonly EventCue[]): Strand {
  if (silences.every(({ looks }) => looks.length === 0)) return []
  const startsAt = T0
  const durationMs = said.at(-1)?.at ?? 0
  const server = storeAt({ name: 'server', description: 'All that was said.', startsAt, durationMs, cues: said }, 0)
  return silences.flatMap(({ from, looks }) => {
    let known = from < 0 ? new Map<string, Row>() : rowsAt(server, from)
    return looks.flatMap((look) => {
      const rows = rowsAt(server, look.at)
      const snapshot = at(look.at, 'snapshot', snapshotOf(server, rows, known, queueAt(said, look.at)))
      known = rows
      return look.line ? [snapshot, at(look.at, { line: look.line })] : [snapshot]
    })
  })
}

function rowsAt(server: StandingStore, ms: number): Map<string, Row> {
  server.clock.advance(T0 + ms - server.clock.now())
  server.flush()
  return new Map(Array.from(server.getState().jobs, ([jobId, job]) => [jobId, rowOf(job)]))
}

/** What a server would say of the job: none of what the page notes for itself. */
function rowOf({ jobId, status, attempt, ...job }: Job): Row {
  const fields = Object.entries(job).filter(([key]) => jobFields.has(key))
  return { jobId, status, ...(attempt > 1 && { attempt }), ...Object.fromEntries(fields) }
}

/** Absent would mean unchanged: what the page knows and is no more so is null. */
const withoutGone = (row: Row, known: Row = { jobId: row.jobId }): Row => ({
  ...Object.fromEntries(Object.keys(known).flatMap((key) => (key in row || key === 'attempt' ? [] : [[key, null]]))),
  ...row,
})

type Queue = NonNullable<Extract<EventCue, { name: 'snapshot' }>['data']['queue']>

function snapshotOf(server: StandingStore, rows: Known, known: Known, queue: Queue | undefined) {
  const jobs = Array.from(rows.values(), (row) => withoutGone(row, known.get(String(row.jobId))))
  // No row can say this: a server that is asked sends the event with the rows.
  const stalled = Array.from(server.getState().jobs.values()).filter((job) => job.stalled)
  const events = stalled.map(({ jobId }) => ['job-stalled', { jobId }] as const)
  return { mode: 'snapshot' as const, jobs, ...(events.length > 0 && { events }), ...(queue && { queue }) }
}

function queueAt(said: readonly EventCue[], ms: number): Queue | undefined {
  const told = said.filter((cue) => cue.at <= ms)
  return told
    .map((cue) => (cue.name === 'snapshot' ? cue.data.queue : cue.name === 'queue-status' ? cue.data : undefined))
    .findLast(Boolean)
}
