import { useState, type ReactElement } from 'react'
import { StatusProvider } from 'telltale'
import { useStore } from 'zustand'
import { createDesk } from './createDesk.ts'
import { DashboardPage } from './DashboardPage.tsx'
import { SignInPage } from './SignInPage.tsx'
import './styles/desk.css'

const defaultUrl: string = import.meta.env['VITE_WS_URL'] ?? 'http://localhost:3000'

export interface AppProps {
  /** Where the server is. */
  serverUrl?: string
}

/** The product: one connection for the whole of it, open while somebody is signed in. */
export function App({ serverUrl = defaultUrl }: AppProps): ReactElement {
  const [desk] = useState(() => createDesk(serverUrl))
  const session = useStore(desk.session.store)
  return (
    <StatusProvider store={desk.status} enabled={session.status !== 'signedOut'}>
      <div className="desk">
        {session.status === 'signedOut' ? (
          <SignInPage desk={desk} hasLeft={session.hasLeft} />
        ) : (
          <DashboardPage desk={desk} session={session} />
        )}
      </div>
    </StatusProvider>
  )
}
