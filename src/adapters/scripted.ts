import type { AdapterHandle, AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import { id, isRecord } from '../protocol/check.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { Connection } from '../protocol/connection.ts'
import type { Cue, Scenario, ScriptedLine } from './scenario.ts'
import { shiftMoments } from './shiftMoments.ts'

export type { Cue, DeviceCue, EventCue, LineCue, RawCue, Scenario, ScriptedLine } from './scenario.ts'

export interface ScriptedOptions {
  clock?: Clock
  /** Times as fast as written. */
  speed?: number
  /** Begin again at the end. */
  loop?: boolean
}

/** A backend that plays a scenario: no network, the same stream every time. */
export function scripted(scenario: Scenario, options: ScriptedOptions = {}): StoreAdapter {
  const { clock = systemClock, speed = 1, loop = false } = options
  if (!Array.isArray(scenario?.cues)) {
    throw new TypeError('scripted: there is no scenario to play. Give one, such as happyPath from telltale/mocks.')
  }
  if (!(speed > 0)) {
    throw new RangeError(`scripted: speed is ${speed}, so the scenario would never move. Give a number above 0.`)
  }
  if (loop && !(scenario.durationMs > 0)) {
    throw new RangeError(
      `scripted: "${scenario.name}" lasts ${scenario.durationMs} ms, so its loop would never let go. ` +
        `Give it a durationMs above 0, or no loop.`,
    )
  }
  const begun = new Set<string>()
  return {
    name: 'scripted',
    capabilities: { commands: ['subscribe-admin', 'unsubscribe-admin', 'request-system-metrics'] },
    connect: (sink) => play(scenario, sink, { clock, speed, loop, begun }),
  }
}

interface Playing extends Required<ScriptedOptions> {
  /** The jobs that have been told of, in this round or one before. */
  begun: Set<string>
}

function play(scenario: Scenario, sink: AdapterSink, { clock, speed, loop, begun }: Playing): AdapterHandle {
  let stopTimer: Stop | undefined
  let startedAt = clock.now()
  let isDown = false
  let isClosed = false
  const { durationMs } = scenario
  const cues = scenario.cues.toSorted((a, b) => a.at - b.at)

  const playFrom = (first: number): void => {
    let next = first
    // Several cues of one moment are one step: timers cost more than the cues.
    for (let cue = cues[next]; cue && startedAt + cue.at / speed <= clock.now(); cue = cues[++next]) {
      perform(cue)
      if (isClosed) return
    }
    const isOver = next >= cues.length
    if (isOver && !loop) return
    const dueAt = startedAt + (cues[next]?.at ?? durationMs) / speed
    stopTimer = clock.after(dueAt - clock.now(), () => (isOver ? begin() : playFrom(next)))
  }
  const begin = (): void => {
    startedAt = clock.now()
    isDown = cues[0] !== undefined && 'line' in cues[0] && cues[0].at === 0
    if (!isDown) sink.connection({ status: 'connected', via: 'scripted', synced: true })
    // Jobs that have ended would stay so: a script that is played again begins them again.
    const jobs = Array.from(begun, (jobId) => ({ jobId, status: 'queued', attempt: 1 }))
    if (jobs.length > 0) sink.message('snapshot', { mode: 'delta', jobs })
    playFrom(0)
  }
  const perform = (cue: Cue): void => {
    if ('line' in cue) {
      isDown = cue.line.status !== 'connected'
      sink.connection(connectionOf(cue.line, clock.now(), speed))
    } else if ('device' in cue) sink.device(cue.device)
    else {
      // A script may come from a file, with anything in it: that is for the gate to judge.
      const jobId = 'name' in cue && isRecord(cue.data) ? id(cue.data['jobId']) : undefined
      if (jobId !== undefined) begun.add(jobId)
      sink.message('raw' in cue ? cue.raw : cue.name, shiftMoments(cue.data, startedAt - scenario.startsAt))
    }
  }

  begin()
  return {
    send: () => Promise.resolve(isDown ? { ok: false, code: 'NOT_CONNECTED' } : { ok: true }),
    retryNow: () => undefined,
    close() {
      isClosed = true
      stopTimer?.()
    },
  }
}

function connectionOf(line: ScriptedLine, now: number, speed: number): Connection {
  if (line.status !== 'reconnecting') return line
  const { retryInMs, ...rest } = line
  return { ...rest, ...(retryInMs !== undefined && { retryAt: now + retryInMs / speed }) }
}
