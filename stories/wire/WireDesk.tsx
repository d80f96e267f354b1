import { useMemo } from 'react'
import type { StoreAdapter } from '../../src/protocol/adapter.ts'
import { StatusProvider } from '../../src/react/StatusProvider.tsx'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import { Desk } from '../flows/Desk.tsx'
import { canSimulate } from './canSimulate.ts'

export interface WireDeskProps {
  /** Creates the real adapter, as an app does. */
  connect: () => StoreAdapter
}

function LiveDesk({ connect }: WireDeskProps) {
  const store = useMemo(() => createStatusStore({ adapter: connect() }), [connect])
  return (
    <StatusProvider store={store}>
      <Desk />
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
