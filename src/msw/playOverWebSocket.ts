import type { WebSocketHandler, WebSocketHandlerConnection } from 'msw'
import { isRecord } from '../protocol/check.ts'
import { closeSocket, cutCode } from './closeSocket.ts'
import type { Door } from './scenario/door.ts'
import { isRefusing, refusalOf } from './scenario/refusal.ts'
import type { Seat } from './scenario/seats.ts'
import type { ScenarioServer } from './scenario/serveScenario.ts'
import { serveSockets } from './serveSockets.ts'

export interface PlayOverWebSocketOptions {
  /** What the client is given. */
  url: string
}

type Client = WebSocketHandlerConnection['client']

interface Frame {
  name?: unknown
  data?: unknown
  id?: unknown
}

const closeCodes = { unauthorized: 4401, forbidden: 4403, busy: 4429, kicked: 4400 } as const

/** Puts a scenario's server behind a plain WebSocket that speaks the frames of the adapter `webSocket`: handlers for msw. */
export function playOverWebSocket(
  server: ScenarioServer,
  { url }: PlayOverWebSocketOptions,
): readonly WebSocketHandler[] {
  const admit = (): Promise<boolean> =>
    server.visit({ token: undefined, isLive: true }, ({ door }) => door.kind !== 'unreachable')
  return [
    serveSockets(url.replace(/^http/, 'ws').replace(/[?#].*$/, ''), admit, ({ client, info }) =>
      receive(server, client, bearerIn(info.protocols)),
    ),
  ]
}

// The last subprotocol, where the token goes along with the handshake.
const bearerIn = (protocols: string | string[] = []): string | undefined =>
  [protocols]
    .flat()
    .find((one) => one.startsWith('bearer.'))
    ?.slice('bearer.'.length)

function receive(server: ScenarioServer, client: Client, bearer: string | undefined): void {
  const put = (name: string, data?: unknown, id?: unknown): void => client.send(JSON.stringify({ name, data, id }))
  let seat: Seat | undefined
  let isGone = false
  let turn: Promise<void> = Promise.resolve()

  const end = (door: Door): void => closeSocket(client, isRefusing(door) ? closeCodes[door.kind] : cutCode, said(door))
  const enter = (token: string | undefined, isAsked: boolean): Promise<void> =>
    server.visit({ token, isLive: true }, (found) => {
      if (isGone) return
      if (!('run' in found)) {
        if (isAsked && isRefusing(found.door)) put('auth-error', refusalOf(found.door))
        return end(found.door)
      }
      seat = found.run.seats.take({
        token,
        tell: put,
        end(door) {
          if (door.kind === 'unauthorized') put('auth-error', refusalOf(door))
          // How long to wait is told at the door.
          end(door.kind === 'busy' ? { kind: 'unreachable' } : door)
        },
      })
      if (isAsked) put('auth-ok')
    })
  const hear = async ({ name, data, id }: Frame): Promise<void> => {
    const token = name === 'auth' && isRecord(data) ? data['token'] : undefined
    // Whoever has a token says so first: until then nobody is let in.
    if (!seat) await enter(typeof token === 'string' ? token : bearer, name === 'auth')
    if (name === 'ping') put('pong')
    else if (typeof name === 'string' && name !== 'auth') void answer(name, data, id)
  }
  const answer = async (name: string, data: unknown, id: unknown): Promise<void> => {
    const reply = await seat?.command(name, data)
    if (reply !== undefined && id !== undefined) put('ack', reply, id)
  }
  client.addEventListener('message', ({ data }) => {
    turn = turn.then(() => hear(readFrame(data)))
  })
  client.addEventListener('close', () => {
    isGone = true
    seat?.leave()
  })
}

const said = (door: Door): string | undefined => (isRefusing(door) ? refusalOf(door).message : undefined)

function readFrame(raw: unknown): Frame {
  try {
    const frame: unknown = JSON.parse(String(raw))
    return isRecord(frame) ? frame : {}
  } catch {
    return {}
  }
}
