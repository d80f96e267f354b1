import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'
import { notConnected } from './httpCommands.ts'
import type { HttpLine } from './httpCommands.ts'
import type { Background } from './lineOptions.ts'
import { createRound } from './pollingRound.ts'
import type { Dial } from './supervise.ts'

/** Milliseconds between two polls at least, and how many times longer than else, while nobody looks. */
const [unseenMs, unseenFactor] = [60_000, 4]

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
  const { clock, intervalMs } = parts
  const round = createRound(parts)
  let up: HttpLine | undefined
  let polledAt = clock.now()
  let stopTimer: Stop = () => undefined

  const poll = async (line: HttpLine): Promise<void> => {
    const isGood = await round.jobs(line)
    if (line.signal.aborted || !isGood) return
    polledAt = clock.now()
    line.call.heard()
    if (up !== line) {
      up = line
      line.call.up('http-polling', true, intervalMs)
    }
    await round.rest(line)
    if (!line.signal.aborted) wait(line)
  }
  const wait = (line: HttpLine): void => {
    stopTimer = clock.after(jittered(intervalMs, parts.random), () => {
      // Looked at each time, so that a page that is seen again need not wait for the end of the long rest.
      if (clock.now() - polledAt < restMs()) wait(line)
      else void poll(line)
    })
  }
  const restMs = (): number =>
    parts.background !== 'keep' && clock.hidden() ? Math.max(unseenMs, unseenFactor * intervalMs) : 0

  return {
    async send(command) {
      if (!up) return notConnected
      const line = up
      const reply = await round.send(line, command)
      if (reply.ok && !line.signal.aborted) line.call.heard()
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

/** Milliseconds of a wait of `ms`, a tenth more or less: clients that began together drift apart. */
export const jittered = (ms: number, random: () => number): number => ms * (0.9 + 0.2 * random())
