import type { StoreAdapter } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import { checkUrl } from './checkUrl.ts'
import { createEventStream } from './eventSourceStream.ts'
import { createHttpCommands, notConnected } from './httpCommands.ts'
import { commandsOf, isAct, sendKnown } from './actCommands.ts'
import type { LineOptions } from './lineOptions.ts'
import { supervise } from './supervise.ts'

export type { GetToken } from './askToken.ts'
export type { Background, LineOptions } from './lineOptions.ts'

export interface EventSourceOptions extends LineOptions {
  /** Where the server is: `https://status.example.com`. */
  url: string
  /** The path the events are streamed at. */
  path?: string
}

/**
 * A backend that streams server-sent events and takes commands over HTTP. The stream is read with `fetch`, so the token
 * travels in a header. A server that resumes after `Last-Event-ID` says in `X-Resumed` how many events it hands over.
 */
export function eventSource(options: EventSourceOptions): StoreAdapter {
  const url = checkUrl('eventSource', options?.url).replace(/^ws/, 'http')
  const { clock = systemClock, path = '/events' } = options
  const commands = commandsOf('eventSource', options)
  return {
    name: 'eventSource',
    capabilities: { commands },
    connect(sink) {
      const stream = createEventStream({ url: url + path, sink, clock })
      const http = createHttpCommands({ url, sink, clock })
      const supervisor = supervise({ ...options, sink, dial: stream.dial })
      return {
        send: sendKnown(commands, async (command) => {
          const line = stream.line()
          if (!line) return notConnected
          if (isAct(command)) return http.act(line, command)
          switch (command.name) {
            case 'resync':
              return http.jobs(line, command.data)
            case 'request-system-metrics':
              return http.metrics(line)
            case 'subscribe-admin':
            case 'unsubscribe-admin':
              return http.post(line, command)
          }
        }),
        retryNow: supervisor.retryNow,
        close: supervisor.close,
      }
    },
  }
}
