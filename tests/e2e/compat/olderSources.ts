import { olderSnippet } from './olderSnippet.ts'

const readsStore = `import { useWebSocketStore } from '../stores/useWebSocketStore'`

/**
 * An app of the older days: each of its files is a block of the older documentation as it is, in the lines a reader
 * of the document had to think of, and `stores/useWebSocketStore` is ours.
 */
export const olderSources = (): Readonly<Record<string, string>> => ({
  'stores/useWebSocketStore.ts': `export { useWebSocketStore } from 'telltale/compat'`,
  'components/MyComponent.tsx': `
    import { useEffect } from 'react'
    ${olderSnippet('Basic Setup')}
    export { MyComponent }`,
  'components/JobLog.tsx': `
    ${readsStore}
    export function JobLog({ jobId }: { jobId: string }) {
      ${olderSnippet('Job Progress Tracking')}
      return null
    }`,
  'components/Admin.tsx': `
    import { useEffect } from 'react'
    ${readsStore}
    const unsubscribeFromAdminEvents = () => useWebSocketStore.getState().unsubscribeFromAdminEvents()
    export function Admin() {
      ${olderSnippet('Admin Features')}
      return <p>{systemMetrics ? \`Load \${systemMetrics.system.systemLoad}\` : 'No metrics'}</p>
    }`,
  'services/openSocket.ts': `
    import { io } from 'socket.io-client'
    export function openSocket(wsUrl: string, authToken: string) {
      ${olderSnippet('Connection Options')}
      return socket
    }`,
  'shapes.ts': `
    import type { WebSocketState, WorkerMetrics } from 'telltale/compat'
    ${olderSnippet('JobProgress')}
    ${olderSnippet('QueueStatus')}
    ${olderSnippet('SystemMetrics (Admin Only)')}
    export const jobOf = ({ jobProgress }: WebSocketState): JobProgress | undefined => jobProgress['a']
    export const queuesOf = ({ queueStatus }: WebSocketState): QueueStatus | null => queueStatus
    export const metricsOf = ({ systemMetrics }: WebSocketState): SystemMetrics | null => systemMetrics`,
  'main.tsx': main,
})

// The page shows the one component its address names, and leaves it when it is told to.
const main = `
  import { StrictMode } from 'react'
  import { createRoot } from 'react-dom/client'
  import { createWebSocketStore, WebSocketStatus } from 'telltale/compat'
  import { socketIo } from 'telltale/adapters/socketIo'
  import { Admin } from './components/Admin'
  import { JobLog } from './components/JobLog'
  import { MyComponent } from './components/MyComponent'
  import { openSocket } from './services/openSocket'
  import { useWebSocketStore } from './stores/useWebSocketStore'

  const signedIn = () => useWebSocketStore.getState().connect('token of ada')
  const scenes: Record<string, () => React.ReactElement> = {
    component: () => <MyComponent />,
    log: () => (signedIn(), <JobLog jobId="job 1" />),
    admin: () => (signedIn(), <Admin />),
    socket: () => {
      const socket = openSocket(import.meta.env['VITE_WS_URL'], 'token of ada')
      const useOwnSocket = createWebSocketStore({ createAdapter: () => socketIo({ socket }) })
      useOwnSocket.getState().connect('token of ada')
      return <WebSocketStatus store={useOwnSocket} />
    },
  }
  const root = createRoot(document.getElementById('root')!)
  root.render(<StrictMode>{scenes[location.hash.slice(1)]?.()}</StrictMode>)
  addEventListener('leave', () => root.unmount())`
