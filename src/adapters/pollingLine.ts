import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { isAct } from './actCommands.ts'
import { notConnected } from './httpCommands.ts'
import type { HttpLine } from './httpCommands.ts'
import type { Background } from './lineOptions.ts'
import { createRhythm } from './pollingRhythm.ts'
import { createRound } from './pollingRound.ts'
import type { Dial } from './supervise.ts'

interface PollingParts {
  url: string
  sink: AdapterSink
  clock: Clock
  random: () => number
  background: Background
  /** Milliseconds between two polls. */
  intervalMs: number
}

/** A line that is nothing but questions. */
export interface PollingLine {
  dial: Dial
  send(command: ClientCommand): Promise<CommandReply>
}

export function createPollingLine(parts: PollingParts): PollingLine {
  const round = createRound(parts)
  const { polled, wait, soon, stop: stopTimer } = createRhythm(parts)
  let up: HttpLine | undefined

  const poll = async (line: HttpLine): Promise<void> => {
    const isGood = await round.jobs(line)
    if (line.signal.aborted || !isGood) return
    polled()
    line.call.heard()
    if (up !== line) {
      up = line
      line.call.up('http-polling', true, parts.intervalMs)
    }
    await round.rest(line)
    if (!line.signal.aborted) wait(() => void poll(line))
  }

  return {
    async send(command) {
      if (!up) return notConnected
      const line = up
      const reply = await round.send(line, command)
      if (!reply.ok || line.signal.aborted) return reply
      line.call.heard()
      if (isAct(command)) soon()
      return reply
    },
    dial(token, call) {
      const end = new AbortController()
      const line = { token, call, signal: end.signal }
      void poll(line)
      return {
        hangUp() {
          end.abort()
          stopTimer()
          if (up === line) up = undefined
        },
        // Between two polls nothing can be heard, and each has a time limit of its own.
        probe: () => false,
      }
    },
  }
}
