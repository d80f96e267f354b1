import type { StoreAdapter } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Clock } from '../protocol/clock.ts'
import type { CommandName, JobCommandName, QueueCommandName } from '../protocol/commands.ts'
import { commandOf } from '../protocol/jobAction.ts'
import { queueCommandOf } from '../protocol/queueAction.ts'
import type { Scenario } from './scenario.ts'
import { playScripted } from './scriptedLine.ts'
import type { ScriptedHandle } from './scriptedLine.ts'

export type {
  Cue,
  DeviceCue,
  EventCue,
  LineCue,
  RawCue,
  RoundTripCue,
  Scenario,
  ScriptedAnswer,
  ScriptedJobAnswer,
  ScriptedLine,
  ScriptedQueueAnswer,
} from './scenario.ts'
export type { ScriptedHandle } from './scriptedLine.ts'

export interface ScriptedOptions {
  clock?: Clock
  /** Times as fast as written. */
  speed?: number
  /** Begin again at the end. */
  loop?: boolean
  /** What can be asked for a job; an empty list is a backend that cannot do anything to one. */
  jobCommands?: readonly JobCommandName[]
  /** What can be asked for a queue; an empty list is a backend that cannot hold one. */
  queueCommands?: readonly QueueCommandName[]
}

const lineCommands: readonly CommandName[] = ['subscribe-admin', 'unsubscribe-admin', 'request-system-metrics']

/** A backend that plays a scenario. */
export interface ScriptedAdapter extends StoreAdapter {
  connect(...given: Parameters<StoreAdapter['connect']>): ScriptedHandle
}

/** A backend that plays a scenario, and answers what is asked of its jobs and queues: no network, the same stream every time. */
export function scripted(scenario: Scenario, options: ScriptedOptions = {}): ScriptedAdapter {
  const { clock = systemClock, speed = 1, loop = false } = options
  const { jobCommands = Object.values(commandOf), queueCommands = Object.values(queueCommandOf) } = options
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
  const commands = [...lineCommands, ...jobCommands, ...queueCommands]
  return {
    name: 'scripted',
    capabilities: { commands },
    connect: (sink) => playScripted(scenario, sink, { clock, speed, loop, commands, begun }),
  }
}
