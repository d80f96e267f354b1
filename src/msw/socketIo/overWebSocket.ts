import type { WebSocketHandlerConnection } from 'msw'
import { closeSocket } from '../closeSocket.ts'
import { enginePacket } from './enginePacket.ts'
import type { Engine } from './engine.ts'
import type { EngineSession, EngineTransport } from './engineSession.ts'

type Client = WebSocketHandlerConnection['client']

const createTransport = (client: Client): EngineTransport => ({
  name: 'websocket',
  isWritable: () => true,
  write: (packets) => packets.forEach((packet) => client.send(packet)),
  close: () => closeSocket(client),
})

/** Whether a socket of the page finds the server, which knows the sessions that it began. */
export async function admitsWebSocket(engine: Engine, { url }: Client): Promise<boolean> {
  const sid = url.searchParams.get('sid')
  return sid === null ? engine.admits('websocket', url) : engine.session(sid) !== undefined
}

/** Serves one socket of the page, which begins a session or takes over one that began with long-polling. */
export function serveWebSocket(engine: Engine, { client }: WebSocketHandlerConnection): void {
  const transport = createTransport(client)
  const older = engine.session(client.url.searchParams.get('sid') ?? '')
  if (older) probe(older, client, transport)
  else follow(engine.open(transport, client.url), client)
}

function follow(session: EngineSession, client: Client): void {
  client.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') session.receive(data)
  })
  client.addEventListener('close', () => session.close('transport close'))
}

/** The client asks whether the way is free, and moves over when it has heard that it is. */
function probe(session: EngineSession, client: Client, transport: EngineTransport): void {
  const { hurry } = session.transport()
  const answer = ({ data }: MessageEvent): void => {
    if (data === `${enginePacket.ping}probe`) {
      client.send(`${enginePacket.pong}probe`)
      hurry?.(true)
    } else if (data === enginePacket.upgrade) {
      client.removeEventListener('message', answer)
      follow(session, client)
      session.upgrade(transport)
    }
  }
  client.addEventListener('message', answer)
  client.addEventListener('close', () => hurry?.(false))
}
