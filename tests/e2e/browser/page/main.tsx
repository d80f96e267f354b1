import { lazy, StrictMode, Suspense, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createStatusStore, StatusProvider } from 'telltale'
import { socketIo } from 'telltale/adapters/socketIo'
import { createManualClock } from 'telltale/testing'
import 'telltale/styles.css'
import type {} from './door.ts'
import { JobList } from './JobList.tsx'

const wanted = new URLSearchParams(location.search)
const url = wanted.get('server') ?? ''

const clock = wanted.has('still') ? createManualClock(Date.now()) : undefined
const adapter = socketIo({ url, transports: ['websocket'], random: () => 0, ...(clock && { clock }) })
const store = createStatusStore({ adapter, random: () => 0 })

if (wanted.has('throws')) {
  store.actions.onJobEvent(() => {
    throw new Error('This listener is broken.')
  })
}

const AdminDashboard = lazy(async () => ({ default: (await import('telltale/admin')).AdminDashboard }))

const Admin = () => (
  <StatusProvider store={store} locale="en-US" timeZone="UTC">
    <Suspense>
      <AdminDashboard />
    </Suspense>
  </StatusProvider>
)

const App = () => {
  const [parts, setParts] = useState(2)
  const [life, setLife] = useState(1)
  useEffect(() => {
    window.door = { store, ...(clock && { clock }), show: setParts, remount: () => setLife((before) => before + 1) }
  }, [])
  return wanted.has('admin') ? (
    <Admin />
  ) : (
    <JobList key={life} store={store} parts={parts} details={wanted.has('details')} />
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
