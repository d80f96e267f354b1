import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Answer {
  status: number
  body: unknown
}

interface Options {
  /** What is served at any other address. */
  page?: (request: IncomingMessage, response: ServerResponse) => void
}

/** A real server that reads what is sent to `/upload` only as far as a test lets it, and answers at its end. */
export async function startUploadServer({ page }: Options = {}) {
  let allowed = 0
  let received = 0
  let answer: Answer | 'cut' = { status: 200, body: { jobId: 'job-1' } }
  let request: IncomingMessage | undefined
  const ends: ('whole' | 'cut')[] = []

  const take = (): void => {
    if (request !== undefined && received < allowed) request.resume()
  }
  const receive = (coming: IncomingMessage, response: ServerResponse): void => {
    request = coming
    received = 0
    // A browser tries again by itself where a line that it kept open breaks.
    if (answer === 'cut') return void coming.socket.destroy()
    const { status, body } = answer
    coming.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received >= allowed) coming.pause()
    })
    coming.on('close', () => ends.push(coming.complete ? 'whole' : 'cut'))
    coming.on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
    coming.pause()
    take()
  }
  const server = createServer((coming, response) => {
    if (coming.url === '/upload') receive(coming, response)
    else if (page) page(coming, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Bytes of the last upload that were read. */
    received: () => received,
    headers: () => request?.headers,
    /** How each upload ended so far. */
    ends,
    /** Lets the server read up to so many bytes of an upload. */
    allow(bytes: number) {
      allowed = bytes
      take()
    },
    /** `cut` breaks the line, of what is coming in as well. */
    answerWith(next: Answer | 'cut') {
      answer = next
      if (next === 'cut') request?.socket.destroy()
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type UploadServer = Awaited<ReturnType<typeof startUploadServer>>
