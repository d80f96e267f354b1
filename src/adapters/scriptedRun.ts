import type { JobEventName } from '../protocol/events.ts'
import type { Counts, JobProgress, JobStep } from '../protocol/jobProgress.ts'
import { rowAt, storyOf } from './scriptedStory.ts'
import type { JobCue } from './scriptedStory.ts'
import type { Telling } from './scriptedTelling.ts'

/** What belongs to a run that goes well. */
const goesWell: ReadonlySet<JobEventName> = new Set(['job-started', 'job-progress', 'job-completed'])

/** Milliseconds from the last word of a run that was broken off to its end. */
const endMs = 500

/**
 * The last run of a job as it was written, from 0, without what went wrong: who asks for another try learns nothing from
 * the same failure again, and a script that wants it says so in an answer.
 */
export function lastRun({ written, told }: Telling, jobId: string): readonly JobCue[] {
  const asWritten = storyOf(written, jobId)
  const story = asWritten.length > 0 ? asWritten : storyOf(told, jobId)
  const started = story.findLastIndex(({ name }) => name === 'job-started')
  const run = story.slice(Math.max(0, started)).filter(({ name }) => goesWell.has(name))
  const from = run[0]?.at ?? 0
  const cues = run.map((cue): JobCue => ({ ...cue, at: cue.at - from, data: ofNoRun(cue.data) }))
  const last = cues.at(-1)
  if (last?.name === 'job-completed') return cues
  return [...cues, { at: (last?.at ?? 0) + endMs, name: 'job-completed', data: whenDone(jobId, rowAt(cues)) }]
}

/** The end that a run which was broken off would have come to: all its steps done, and all that there was to count. */
function whenDone(jobId: string, { counts, bytes, steps }: Partial<JobProgress> = {}): JobProgress {
  return {
    jobId,
    progress: 100,
    ...(steps && { steps: steps.map(doneStep) }),
    ...(counts && { counts: allDone(counts) }),
    ...(bytes && { bytes: { ...bytes, done: bytes.total ?? bytes.done } }),
  }
}

function doneStep({ progress: _progress, ...step }: JobStep): JobStep {
  return step.status === 'skipped' ? step : { ...step, status: 'done' }
}

function allDone({ failed: _failed, running: _running, ...counts }: Counts): Counts {
  return counts.total === undefined ? counts : { ...counts, done: counts.total - (counts.skipped ?? 0) }
}

/** What is told of a run, without what holds for one run alone. */
function ofNoRun({ willRetry: _will, nextRetryAt: _next, attempt: _attempt, ...data }: JobCue['data']): JobCue['data'] {
  return data
}
