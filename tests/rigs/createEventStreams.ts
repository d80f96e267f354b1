import type { IncomingMessage, ServerResponse } from 'node:http'

interface Told {
  id: string
  text: string
}

/** The streams of a server of events: they are numbered, and handed over again to who has missed them. */
export function createEventStreams() {
  const streams = new Set<ServerResponse>()
  let log: Told[] = []
  let told = 0
  let promised: number | undefined
  const write = (text: string | Buffer): void => {
    for (const stream of streams) stream.write(text)
  }
  /** What came after the last event a client knows; nothing to go by where that is unknown. */
  const missedSince = (lastId: unknown): Told[] | undefined => {
    const at = log.findIndex(({ id }) => id === lastId)
    return at < 0 ? undefined : log.slice(at + 1)
  }
  return {
    /** Streams that are open. */
    count: () => streams.size,
    write,
    tell(name: string, data: unknown) {
      const id = `e${++told}`
      const text = `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`
      log.push({ id, text })
      write(text)
    },
    /** Tells the next clients that so many events follow, whatever follows. */
    promise: (count: number) => void (promised = count),
    /** The server no longer knows what it has told. */
    forget: () => void (log = []),
    /** Breaks every stream, as a network does. */
    cut() {
      for (const stream of streams) stream.destroy()
    },
    /** Ends every stream in good order. */
    end() {
      for (const stream of streams) stream.end()
    },
    open(request: IncomingMessage, response: ServerResponse) {
      const missed = missedSince(request.headers['last-event-id'])
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        ...(missed && { 'x-resumed': String(promised ?? missed.length) }),
      })
      response.flushHeaders()
      for (const { text } of missed ?? []) response.write(text)
      streams.add(response)
      response.on('close', () => streams.delete(response))
    },
  }
}
