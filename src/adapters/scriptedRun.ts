import type { JobEventName } from '../protocol/events.ts'
import { storyOf } from './scriptedStory.ts'
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
  return [...cues, { at: (last?.at ?? 0) + endMs, name: 'job-completed', data: { jobId, progress: 100 } }]
}

/** What is told of a run, without what holds for one run alone. */
function ofNoRun({ willRetry: _will, nextRetryAt: _next, attempt: _attempt, ...data }: JobCue['data']): JobCue['data'] {
  return data
}
