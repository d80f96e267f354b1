import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { Connection } from '../protocol/connection.ts'
import type { Cue, EventCue, RawCue, ScriptedLine } from './scenario.ts'
import { isRecord } from '../protocol/check.ts'
import { rowsIn } from './scriptedStory.ts'
import { shiftMoments } from './shiftMoments.ts'

/** How a scenario's cues come to a page. */
export interface ScriptedVoice {
  perform(cue: Cue, isChanged: (cue: Cue) => boolean): void
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

  const say = (cue: EventCue | RawCue): void =>
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
      if ('roundTripMs' in cue) return sink.roundTrip?.(cue.roundTripMs)
      if ((isDown || isPolled) && isChanged(cue)) {
        missed = [...missed, cue]
        return
      }
      missed = stillMissed(missed, cue)
      say(cue)
    },
  }
}

/** What is not told by a snapshot, where `cue` is one. */
function stillMissed(missed: readonly Cue[], cue: Cue): readonly Cue[] {
  if (missed.length === 0 || !('name' in cue) || cue.name !== 'snapshot' || !isRecord(cue.data)) return missed
  const hasRows = rowsIn(cue).length > 0
  const hasQueue = isRecord(cue.data['queue'])
  return missed.filter((one) => !(isOfQueues(one) ? hasQueue : hasRows))
}

const isOfQueues = (cue: Cue): boolean => 'name' in cue && cue.name === 'queue-status'

function connectionOf(line: ScriptedLine, now: number, speed: number): Connection {
  if (line.status !== 'reconnecting') return line
  const { retryInMs, ...rest } = line
  return { ...rest, ...(retryInMs !== undefined && { retryAt: now + retryInMs / speed }) }
}
