import { statusOfEvent } from '../../../protocol/gate.ts'
import type { JobEvent, StatusEvent } from '../../../protocol/events.ts'
import type { Job } from '../../../protocol/job.ts'
import { isFinished } from '../../../protocol/job.ts'
import type { JobUpdate } from '../../../protocol/jobProgress.ts'
import { foldJob, foldSnapshotRow } from '../../../store/foldJob.ts'
import { createSpans } from './createSpans.ts'
import type { Spans } from './createSpans.ts'
import { toneOfStatus } from './tone.ts'
import type { Row, Tick } from './row.ts'

interface JobStrand {
  job: Job
  /** Milliseconds since the scenario began, at which it was last heard of. */
  heardAt: number
  seq: number
  spans: Spans
  ticks: Tick[]
}

const isJobEvent = (event: StatusEvent): event is JobEvent => event.name in statusOfEvent

/** Follows each job through the store’s own reducer, so that a row shows what a person would be shown. */
export function createJobRows() {
  const strands = new Map<string, JobStrand>()

  const keep = (jobId: string, at: number, job: Job, seq: number): JobStrand => {
    const known = strands.get(jobId)
    const strand = known ?? { job, heardAt: at, seq, spans: createSpans(), ticks: [] }
    strands.set(jobId, Object.assign(strand, { job, heardAt: at, seq }))
    const { status } = job
    strand.spans.begin({
      from: at,
      word: status,
      tone: toneOfStatus[status],
      ...(isFinished(status) && { isOver: true }),
    })
    return strand
  }
  const hear = (event: JobEvent, at: number): void => {
    const { jobId } = event.data
    const known = strands.get(jobId)
    const seq = event.seq ?? 0
    const isOld = known !== undefined && event.seq !== undefined && event.seq <= known.seq
    const standing = { at, sinceMs: known ? at - known.heardAt : Infinity, believed: event.seq !== undefined }
    const job = known && isOld ? known.job : foldJob(known?.job, event, standing)
    keep(jobId, at, job, Math.max(seq, known?.seq ?? 0))
  }
  const readRow = (row: JobUpdate, at: number): void => {
    const known = strands.get(row.jobId)
    keep(row.jobId, at, foldSnapshotRow(known?.job, row, at), known?.seq ?? 0)
  }

  return {
    /** Takes an event in; a tick goes with every job that it tells of by name. */
    take(event: StatusEvent, at: number, tick: Tick): void {
      if (isJobEvent(event)) {
        hear(event, at)
        strands.get(event.data.jobId)?.ticks.push(tick)
      } else if (event.name === 'snapshot') {
        for (const row of event.data.jobs) readRow(row, at)
        for (const told of event.data.events) if (isJobEvent(told)) hear(told, at)
      }
    },
    /** One row per job, in the order they were first heard of. */
    rows: (durationMs: number): readonly Row[] =>
      Array.from(strands, ([jobId, { job, spans, ticks }]) => ({
        key: `job:${jobId}`,
        label: job.name ?? jobId,
        spans: spans.finish(durationMs),
        ticks,
      })),
  }
}
