import type { WebSocket } from 'ws'

/** How a test's server behaves towards those who come. */
export interface WebSocketManners {
  /** The code to refuse a token with: text in an `auth-error`, a number by closing. Without it nobody has to sign in. */
  refuse?: ((token: unknown) => string | number | undefined) | undefined
  /** Says `auth-ok` to a token it takes. */
  welcomes?: boolean
  /** Answers a `ping`. */
  pongs?: boolean
  /** What each command is answered with, by its name; one that is not here the server does not know. */
  answers?: Record<string, () => unknown>
  /** Whoever acts on jobs: hears every other command that wants an answer. */
  act?: (name: string, data: unknown, answer: (how: unknown) => void) => void
  /** Somebody was let in. */
  onLine?: ((line: WebSocket) => void) | undefined
}

/** What a server has seen so far. */
export interface WebSocketLog {
  tokens: unknown[]
  /** Names of commands, `auth` apart. */
  heard: string[]
  urls: string[]
  protocols: string[][]
}

const bearer = 'bearer.'

export const writeFrame = (line: WebSocket, name: string, data?: unknown, id?: number): void =>
  line.send(JSON.stringify({ name, data, id }))

/** Receives a line as its manners say. */
export function receiveLine(line: WebSocket, protocols: string[], manners: WebSocketManners, log: WebSocketLog): void {
  const { refuse, welcomes = true, pongs = true, answers = {}, act, onLine } = manners
  const judge = (token: unknown): void => {
    log.tokens.push(token)
    const code = refuse?.(token)
    if (typeof code === 'number') return line.close(code, 'Refused')
    if (code !== undefined) return writeFrame(line, 'auth-error', { code, message: 'Refused' })
    if (welcomes) writeFrame(line, 'auth-ok')
    if (refuse) onLine?.(line)
  }
  line.on('message', (bytes: Buffer) => {
    const { name, data, id } = JSON.parse(bytes.toString()) as { name: string; data?: { token?: unknown }; id?: number }
    if (name === 'auth') return judge(data?.token)
    log.heard.push(name)
    if (name === 'ping' && pongs) writeFrame(line, 'pong')
    const answer = answers[name]
    if (id === undefined) return
    if (answer) writeFrame(line, 'ack', answer(), id)
    else act?.(name, data, (how) => writeFrame(line, 'ack', how, id))
  })
  if (!refuse) onLine?.(line)
  const token = protocols.find((one) => one.startsWith(bearer))
  if (token !== undefined) judge(token.slice(bearer.length))
}
