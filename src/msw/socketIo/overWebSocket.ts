import type { WebSocketHandlerConnection } from 'msw'
import { holdHandshake } from '../holdHandshake.ts'
import { enginePacket } from './enginePacket.ts'
import type { Engine } from './engine.ts'
import type { EngineSession, EngineTransport } from './engineSession.ts'

type Client = WebSocketHandlerConnection['client']

const createTransport = (client: Client): EngineTransport => ({
  name: 'websocket',
  isWritable: () => true,
  write: (packets) => packets.forEach((packet) => client.send(packet)),
  close: () => client.close(),
})

/** Serves one socket of the page, which begins a session or takes over one that began with long-polling. */
export async function serveWebSocket(engine: Engine, { client }: WebSocketHandlerConnection): Promise<void> {
  const handshake = holdHandshake(client)
  const sid = client.url.searchParams.get('sid')
  if (sid === null) {
    if (!(await engine.admits('websocket', client.url))) return handshake.refuse()
    handshake.accept()
    return follow(engine.open(createTransport(client), client.url), client)
  }
  const older = engine.session(sid)
  if (!older) return handshake.refuse()
  probe(older, client, createTransport(client))
  handshake.accept()
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
