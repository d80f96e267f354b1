import { HttpResponse } from 'msw'
import { enginePacket, joinPackets, splitPackets } from './enginePacket.ts'
import type { Engine } from './engine.ts'
import type { EngineTransport } from './engineSession.ts'

/** A transport that can speak only when it is asked. */
export interface PollingTransport extends EngineTransport {
  /** A question: answered once there is something to say. */
  ask(): Promise<Response>
}

const answerWith = (packets: readonly string[]): Response =>
  new HttpResponse(joinPackets(packets), { headers: { 'content-type': 'text/plain; charset=UTF-8' } })

const refusal = (code: number, message: string): Response => HttpResponse.json({ code, message }, { status: 400 })

export function createPollingTransport(): PollingTransport {
  let answer: ((response: Response) => void) | undefined
  let isHurried = false
  const write = (packets: readonly string[]): void => {
    answer?.(answerWith(packets))
    answer = undefined
  }
  return {
    name: 'polling',
    isWritable: () => answer !== undefined,
    write,
    close: () => write([enginePacket.close]),
    ask: () =>
      new Promise((resolve) => {
        // One question at a time: an older one is let go.
        write([enginePacket.noop])
        answer = resolve
        if (isHurried) write([enginePacket.noop])
      }),
    hurry(next) {
      isHurried = next
      if (next) write([enginePacket.noop])
    },
  }
}

/** Answers a `GET`: the first one opens a session, the others wait for news. */
export async function servePoll(engine: Engine, { url }: Request): Promise<Response> {
  const address = new URL(url)
  const sid = address.searchParams.get('sid')
  if (sid === null) {
    if (!(await engine.admits('polling', address))) return HttpResponse.error()
    const transport = createPollingTransport()
    const answer = transport.ask()
    engine.open(transport, address)
    return answer
  }
  const session = engine.session(sid)
  const transport = session?.transport()
  if (!session || !transport || !('ask' in transport)) return refusal(1, 'Session ID unknown')
  const answer = (transport as PollingTransport).ask()
  session.flush()
  return answer
}

/** Takes a `POST`, in which a client says what it has to say. */
export async function serveSaid(engine: Engine, request: Request): Promise<Response> {
  const session = engine.session(new URL(request.url).searchParams.get('sid') ?? '')
  if (!session) return refusal(1, 'Session ID unknown')
  for (const packet of splitPackets(await request.text())) session.receive(packet)
  return new HttpResponse('ok', { headers: { 'content-type': 'text/html' } })
}
