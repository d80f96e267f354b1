import { scripted } from '../../adapters/scripted.ts'
import type { Scenario, ScriptedOptions } from '../../adapters/scripted.ts'
import { isRecord } from '../../protocol/check.ts'
import type { CommandReply } from '../../protocol/commands.ts'
import type { Connection } from '../../protocol/connection.ts'
import type { SnapshotMessage } from '../../protocol/events.ts'
import { actOf } from './actOf.ts'
import { doorOf } from './door.ts'
import type { Door } from './door.ts'
import { createFoundLine } from './foundLine.ts'
import { createJobTable } from './jobTable.ts'
import { createSeats } from './seats.ts'
import type { Seats } from './seats.ts'
import { createTokens } from './tokens.ts'

/** Who comes. `isLive`: to listen, rather than to ask now and then. */
export interface Caller {
  token: string | undefined
  isLive: boolean
}

/** A scenario being told, from its first cue until it is closed. */
export interface ScenarioRun {
  readonly seats: Pick<Seats, 'take' | 'of'>
  /** Has clients find the line like this; without one, as the scenario says. */
  impose(line: Connection | undefined): void
  /** Resolves with what `take` makes of the door, once there is an answer at it. */
  call<T>(caller: Caller, take: (door: Door) => T | Promise<T>): Promise<T>
  /** What a resync is answered with; nothing where the line has gone before there is an answer. */
  snapshot(): Promise<SnapshotMessage | undefined>
  queue(): unknown
  metrics(): unknown
  isAdmin(): boolean
  /** What a command about a job or a queue is answered with; undefined where it is no such command. */
  act(name: string, data: unknown): Promise<CommandReply> | undefined
  /** Messages told so far. */
  revision(): number
  close(): void
}

export interface RunOptions extends Required<Omit<ScriptedOptions, 'jobCommands' | 'queueCommands'>> {
  jobCommands: ScriptedOptions['jobCommands']
  queueCommands: ScriptedOptions['queueCommands']
  admin: boolean
  imposed: Connection | undefined
}

export function createScenarioRun(
  scenario: Scenario,
  { admin, imposed, jobCommands, queueCommands, ...timing }: RunOptions,
): ScenarioRun {
  const table = createJobTable(timing.clock)
  const playing = {
    ...timing,
    ...(jobCommands && { jobCommands }),
    ...(queueCommands && { queueCommands }),
  }
  const tokens = createTokens()
  let isAdmin = admin

  const door = ({ token, isLive }: Caller): Door => {
    const one = doorOf(line.now(), isLive, timing.clock.now())
    return one.kind === 'open' && tokens.isSpent(token) ? { kind: 'unauthorized' } : one
  }
  const snapshot = async (): Promise<SnapshotMessage | undefined> => {
    const isDue = (now: Connection): boolean => now.status === 'connected' && !now.synced
    while (isDue(line.now())) await line.changed()
    return line.now().status === 'connected' ? table.snapshot() : undefined
  }
  const act: ScenarioRun['act'] = (name, data) => {
    const command = actOf(name, data)
    return command && handle.send(command)
  }
  const seats = createSeats({ snapshot, act, metrics: table.metrics, isAdmin: () => isAdmin })
  const line = createFoundLine(imposed, () => seats.look((token) => door({ token, isLive: true })))
  const handle = scripted(scenario, playing).connect({
    connection: line.tell,
    message(name, payload) {
      table.note(name, payload)
      tokens.told(name, payload)
      if (name === 'auth-error' && isRecord(payload) && payload['code'] === 'ADMIN_REQUIRED') isAdmin = false
      seats.tell(name, payload)
    },
    // No server can take a network away from a device.
    device: () => undefined,
    problem: () => undefined,
  })
  return {
    seats,
    impose: line.impose,
    snapshot,
    act,
    queue: table.queue,
    metrics: table.metrics,
    revision: table.revision,
    isAdmin: () => isAdmin,
    async call(caller, take) {
      tokens.seen(caller.token)
      while (door(caller).kind === 'waiting') await line.changed()
      return take(door(caller))
    },
    close() {
      handle.close()
      table.close()
      line.impose({ status: 'disconnected', reason: 'closed' })
    },
  }
}
