import type { Connection } from '../../src/protocol/connection.ts'
import type { Network } from '../../src/storybook/channel.ts'

const gone: Connection = { status: 'reconnecting', attempt: 1 }

/** How clients find the line where the toolbar names this network; absent where the scenario is to say. */
export function lineOfNetwork(network: Network): Connection | undefined {
  switch (network) {
    case 'offline':
    case 'server-down':
      return gone
    case 'auth-expired':
      return { status: 'disconnected', reason: 'unauthorized', message: 'Your session has ended.' }
    case 'polling':
      return { status: 'connected', via: 'http-polling', synced: true }
    case 'online':
    // A wire of one's own page is never slow, and loses nothing by chance.
    case 'slow':
    case 'flaky':
      return undefined
  }
}
