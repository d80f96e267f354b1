import type { Cue, EventCue } from '../../adapters/scripted.ts'
import type { JobEventName } from '../../protocol/events.ts'

/** True of a word on one job. */
export const isJobCue = (cue: Cue): cue is Extract<EventCue, { name: JobEventName }> =>
  'name' in cue && cue.name.startsWith('job-')
