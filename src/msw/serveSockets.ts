import { ws } from 'msw'
import type { WebSocketHandler, WebSocketHandlerConnection } from 'msw'
import { cutCode } from './closeSocket.ts'

type Client = WebSocketHandlerConnection['client']

/**
 * Serves the sockets that the page opens at `url`. msw opens them at once: here they stay closed until `admit` has made
 * up its mind, and where it says no, it is as if there were no server.
 */
export function serveSockets(
  url: string,
  admit: (client: Client) => Promise<boolean>,
  serve: (connection: WebSocketHandlerConnection) => void,
): WebSocketHandler {
  const refused = new WeakSet<Client>()
  const handler = ws.link(url).addEventListener('connection', (connection) => {
    if (!refused.has(connection.client)) serve(connection)
  })
  // A socket opens once every handler has run.
  const run = handler.run.bind(handler)
  handler.run = async (connection, context) => {
    const { client } = connection
    const { url: address } = client
    const parsedResult = handler.parse({ url: address, ...(context && { resolutionContext: context }) })
    if (handler.predicate({ url: address, parsedResult }) && !(await admit(client))) {
      refused.add(client)
      refuse(client)
    }
    return run(connection, context)
  }
  return handler
}

function refuse(client: Client): void {
  // After a close alone some clients would wait for the rest of their patience. msw's own type does not tell of it.
  if ('socket' in client && client.socket instanceof EventTarget) client.socket.dispatchEvent(new Event('error'))
  client.close(cutCode)
}
