import type { StoreAdapter } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import { checkUrl } from './checkUrl.ts'
import { commandsOf, sendKnown } from './actCommands.ts'
import type { LineOptions } from './lineOptions.ts'
import { createPollingLine } from './pollingLine.ts'
import { supervise } from './supervise.ts'

export type { GetToken } from './askToken.ts'
export type { Background, LineOptions } from './lineOptions.ts'

export interface PollingOptions extends LineOptions {
  /** Where the server is: `https://status.example.com`. It is asked for `/jobs`, `/queue` and `/metrics`. */
  url: string
  /** Milliseconds between two polls, give or take a tenth; at least a minute, and four times as long, while nobody looks. */
  intervalMs?: number
}

/** A backend that is asked over and over, for networks and servers that let nothing better through. */
export function polling(options: PollingOptions): StoreAdapter {
  const url = checkUrl('polling', options?.url).replace(/^ws/, 'http')
  const { clock = systemClock, random = Math.random, background = 'slow', intervalMs = 10_000 } = options
  checkInterval(intervalMs)
  const commands = commandsOf('polling', options)
  return {
    name: 'polling',
    capabilities: { commands },
    connect(sink) {
      const line = createPollingLine({ url, sink, clock, random, background, intervalMs })
      const { retryNow, close } = supervise({ ...options, sink, dial: line.dial })
      return { send: sendKnown(commands, line.send), retryNow, close }
    },
  }
}

function checkInterval(intervalMs: number): void {
  if (intervalMs >= 100 && intervalMs <= 86_400_000) return
  throw new RangeError(
    `polling: intervalMs is ${intervalMs}, so the server would be asked without end or never. ` +
      'Give milliseconds from 100 up to a day.',
  )
}
