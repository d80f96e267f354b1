import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { describeStoreAdapter } from 'telltale/testing/conformance'
import { lineFeed } from './lineFeed.ts'

describeStoreAdapter('lineFeed', {
  abilities: ['emit', 'garble', 'lines'],
  async start() {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const write = (text: string): void => {
      for (const socket of sockets) socket.write(`${text}\n`)
    }
    return {
      adapter: () => lineFeed(port),
      server: {
        emit: (name, data) => write(JSON.stringify([name, data])),
        garble: () => write('{{{'),
        lines: () => sockets.size,
      },
      close: () => void server.close(),
    }
  },
})
