import { useEffect, useMemo } from 'react'
import type { ScenarioServer } from '../../src/msw/scenario/serveScenario.ts'
import type { StoreAdapter } from '../../src/protocol/adapter.ts'
import { StatusProvider } from '../../src/react/StatusProvider.tsx'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import type { Network } from '../../src/storybook/channel.ts'
import { Desk } from '../flows/Desk.tsx'
import { canSimulate } from './canSimulate.ts'
import { lineOfNetwork } from './lineOfNetwork.ts'

export interface WireDeskProps {
  /** Creates the real adapter, as an app does. */
  connect: () => StoreAdapter
  /** The simulated server that the adapter finds. */
  server: ScenarioServer
  /** What lies between the two. */
  network?: Network
  /** Whether the person may pause lanes for everyone. */
  canPause?: boolean
}

function LiveDesk({ connect, server, network = 'online', canPause = false }: WireDeskProps) {
  const store = useMemo(() => createStatusStore({ adapter: connect() }), [connect])
  // With the page rather than with the story: another theme or language is no reason to begin anew.
  useEffect(() => server.start(), [server])
  useEffect(() => server.impose(lineOfNetwork(network)), [server, network])
  return (
    <StatusProvider store={store}>
      <Desk canPause={canPause} />
    </StatusProvider>
  )
}

/** The page on a real adapter, whose server is simulated in this very page. */
export function WireDesk(props: WireDeskProps) {
  if (canSimulate()) return <LiveDesk {...props} />
  return (
    <p role="status">
      No server can be simulated here, because this page may not have a service worker. Open Storybook over HTTPS or at
      localhost, outside of a private window.
    </p>
  )
}
