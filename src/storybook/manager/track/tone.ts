import type { StatusEvent } from '../../../protocol/events.ts'
import type { JobStatus } from '../../../protocol/jobProgress.ts'
import type { Cue, ScriptedLine } from '../../../adapters/scripted.ts'

/** How a tick or a span is coloured; its words say the same. */
export type Tone = 'quiet' | 'accent' | 'good' | 'warn' | 'bad'

export const toneOfStatus: { readonly [S in JobStatus]: Tone } = {
  queued: 'quiet',
  delayed: 'quiet',
  started: 'accent',
  progress: 'accent',
  paused: 'quiet',
  retrying: 'warn',
  cancelling: 'warn',
  completed: 'good',
  failed: 'bad',
  cancelled: 'quiet',
  expired: 'quiet',
}

const toneOfEvent: { readonly [N in StatusEvent['name']]: Tone } = {
  'job-queued': 'accent',
  'job-started': 'accent',
  'job-progress': 'quiet',
  'job-completed': 'good',
  'job-failed': 'bad',
  'job-cancelled': 'warn',
  'job-delayed': 'warn',
  'job-retrying': 'warn',
  'job-paused': 'warn',
  'job-cancelling': 'warn',
  'job-stalled': 'warn',
  'queue-status': 'quiet',
  'system-metrics': 'quiet',
  'system-alert': 'warn',
  'auth-error': 'bad',
  snapshot: 'accent',
}

export const isEventName = (name: string): name is StatusEvent['name'] => Object.hasOwn(toneOfEvent, name)

export const toneOfLine = (line: ScriptedLine): Tone => {
  switch (line.status) {
    case 'connected':
      return line.via === 'http-polling' || !line.synced ? 'accent' : 'good'
    case 'reconnecting':
      return 'warn'
    case 'disconnected':
      return 'bad'
    case 'idle':
    case 'connecting':
      return 'quiet'
  }
}

export function toneOfCue(cue: Cue): Tone {
  if ('line' in cue) return toneOfLine(cue.line)
  if ('device' in cue) return cue.device === 'online' ? 'good' : 'bad'
  if ('roundTripMs' in cue) return 'quiet'
  return 'name' in cue ? toneOfEvent[cue.name] : 'warn'
}
