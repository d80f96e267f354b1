import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { Connection } from '../protocol/connection.ts'
import type { Cue, ScriptedLine } from './scenario.ts'
import { jobIdIn, rowsIn } from './scriptedStory.ts'
import { shiftMoments } from './shiftMoments.ts'

/** How a scenario's cues come to a page. */
export interface ScriptedVoice {
  perform(cue: Cue, isChanged: (jobId: string) => boolean): void
  /** The line is up, or is as the first cue says. */
  begin(isDown: boolean): void
  isDown(): boolean
}

interface VoiceParts {
  sink: AdapterSink
  clock: Clock
  speed: number
  /** Milliseconds by which the moments inside the data are moved. */
  movedBy(): number
  isClosed(): boolean
}

export function createScriptedVoice({ sink, clock, speed, movedBy, isClosed }: VoiceParts): ScriptedVoice {
  let isDown = false
  let isPolled = false
  // A script leaves out itself what nobody hears; what comes of a command it could not know of.
  let missed: readonly Cue[] = []

  const say = (cue: Exclude<Cue, { line: unknown } | { device: unknown }>): void =>
    sink.message('raw' in cue ? cue.raw : cue.name, shiftMoments(cue.data, movedBy()))
  const handOver = (): void => {
    const cues = missed
    missed = []
    for (const cue of cues) if (!isClosed() && 'data' in cue) say(cue)
  }
  return {
    begin(down) {
      isDown = down
      isPolled = false
      missed = []
      if (!down) sink.connection({ status: 'connected', via: 'scripted', synced: true })
    },
    isDown: () => isDown,
    perform(cue, isChanged) {
      if ('device' in cue) return sink.device(cue.device)
      if ('line' in cue) {
        isDown = cue.line.status !== 'connected'
        isPolled = 'via' in cue.line && cue.line.via === 'http-polling'
        sink.connection(connectionOf(cue.line, clock.now(), speed))
        return isDown || isPolled ? undefined : handOver()
      }
      const jobId = jobIdIn(cue)
      if (jobId !== undefined && (isDown || isPolled) && isChanged(jobId)) {
        missed = [...missed, cue]
        return
      }
      if (rowsIn(cue).length > 0) missed = []
      say(cue)
    },
  }
}

function connectionOf(line: ScriptedLine, now: number, speed: number): Connection {
  if (line.status !== 'reconnecting') return line
  const { retryInMs, ...rest } = line
  return { ...rest, ...(retryInMs !== undefined && { retryAt: now + retryInMs / speed }) }
}
