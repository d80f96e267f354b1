import type { Failure } from './patience.ts'

/** What is used of a WebSocket: that of a browser, of Node 22, of the package `ws`. */
export interface WebSocketLike {
  readonly readyState: number
  readonly bufferedAmount: number
  onopen: ((event: never) => void) | null
  onmessage: ((event: never) => void) | null
  onclose: ((event: never) => void) | null
  onerror: ((event: never) => void) | null
  send(text: string): void
  close(code?: number): void
}

export type WebSocketClass = new (url: string, protocols?: string[]) => WebSocketLike

/** Where to open a socket, and how the token goes along. */
export interface WebSocketTarget {
  url: string
  protocols: readonly string[]
  auth: 'message' | 'protocol'
  WebSocket: WebSocketClass | undefined
}

// What a header may carry as a word (RFC 9110, token): a JSON Web Token is one.
const isHeaderWord = /^[\w!#$%&'*+.^`|~-]+$/

const noClass: Failure = {
  kind: 'rejected',
  message: 'There is no WebSocket here: give a class as the option WebSocket, such as that of the package ws.',
}
const noWord: Failure = {
  kind: 'rejected',
  message: "The token has characters that no subprotocol may have: use auth: 'message'.",
}

/** Opens a socket, or says why there can be none. */
export function openWebSocket(target: WebSocketTarget, token: string | undefined): WebSocketLike | Failure {
  // Looked up late: a test or a worker puts its own there after this file was loaded.
  const Socket: WebSocketClass | undefined = target.WebSocket ?? globalThis.WebSocket
  if (!Socket) return noClass
  const protocols = [...target.protocols]
  if (target.auth === 'protocol' && token !== undefined) {
    if (!isHeaderWord.test(token)) return noWord
    protocols.push(`bearer.${token}`)
  }
  try {
    return new Socket(target.url, protocols)
  } catch (error) {
    return failureOfThrown(error)
  }
}

// What the browser says may name the subprotocol, and so the token: it goes no further.
function failureOfThrown(error: unknown): Failure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'SyntaxError') return { kind: 'rejected', message: 'The url or a subprotocol is not a valid one.' }
  if (name === 'SecurityError') {
    return { kind: 'rejected', message: 'This page may not open the url: its policy forbids it, or it has to be wss.' }
  }
  return { kind: 'transient' }
}
