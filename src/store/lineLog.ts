import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import type { EventName, JobEvent, StatusEvent } from '../protocol/events.ts'
import type { Problem } from '../protocol/problem.ts'
import type { Arrival } from './arrival.ts'
import { createCommandLog } from './commandLog.ts'
import { createNumbers } from './createNumbers.ts'
import { knownPlace, knownProblem } from './diagnosticsWords.ts'
import { createJobLog } from './jobLog.ts'
import type { JobLog } from './jobLog.ts'
import { createLineNotes } from './lineNotes.ts'
import type { LineNotes } from './lineNotes.ts'
import type { LoggedCommand, LoggedLine, LoggedMessage } from './logged.ts'
import { redactEvent } from './redactEvent.ts'
import { createRing } from './ring.ts'
import type { Ring } from './ring.ts'

// Two rings, so that a flood of messages does not push out what the line did.
const maxLines = 300
const maxMessages = 1_000
const maxAsked = 100
const maxLanes = 200

/** What happened on the line, beside the state: bounded, numbered, and without a text of anyone's. */
export interface LineLog {
  readonly lines: Ring<LoggedLine>
  readonly messages: Ring<LoggedMessage>
  readonly commands: Ring<LoggedCommand>
  /** Messages by event, those that changed nothing as well. */
  readonly counts: ReadonlyMap<EventName, { readonly messages: number }>
  readonly line: LineNotes
  readonly jobs: JobLog
  /** Notes that something is asked; what it gives takes the answer. */
  asked(command: ClientCommand): (reply: CommandReply) => void
  /** Notes what went wrong while the line was as `replayed` says. */
  problem(problem: Problem, replayed: boolean): void
  arrived(arrival: Arrival): void
  clear(): void
}

const isOfJob = (event: StatusEvent): event is JobEvent => 'jobId' in event.data

export function createLineLog(clock: Clock): LineLog {
  const lines = createRing<LoggedLine>(maxLines)
  const messages = createRing<LoggedMessage>(maxMessages)
  const commands = createRing<LoggedCommand>(maxAsked)
  const line = createLineNotes(clock, lines)
  const lanes = createNumbers(maxLanes)
  const jobs = createJobLog(messages, lanes)
  const counts = new Map<EventName, { messages: number }>()
  return {
    lines,
    messages,
    commands,
    counts,
    line,
    jobs,
    asked: createCommandLog(clock, commands, { job: jobs.number, lane: jobs.lane }),
    problem({ code, where }, replayed) {
      const place = knownPlace(where)
      const told =
        code === 'malformed-payload' && place !== undefined
          ? { raw: place, data: null }
          : { raw: `problem: ${knownProblem(code)}`, data: place === undefined ? {} : { where: place } }
      messages.push({ at: clock.now(), replayed, told })
    },
    arrived({ event, at, replayed }) {
      const known = counts.get(event.name)
      if (known) known.messages++
      else counts.set(event.name, { messages: 1 })
      if (!isOfJob(event)) messages.push({ at, replayed, told: redactEvent(event, jobs.lane) })
    },
    clear() {
      for (const part of [lines, messages, commands, line, lanes, jobs, counts]) part.clear()
    },
  }
}
