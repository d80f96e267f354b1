import { Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectionBadge, createStatusStore, NotificationCenter, StatusProvider } from 'telltale'
import { socketIo } from 'telltale/adapters/socketIo'
import 'telltale/styles.css'
import { watchPage } from './watchPage.ts'

const url = new URLSearchParams(location.search).get('server') ?? ''
const store = createStatusStore({ adapter: socketIo({ url, transports: ['websocket'] }) })
window.burst = watchPage(store)
const { seen, noteInput } = window.burst

createRoot(document.querySelector('main')!).render(
  <StatusProvider store={store} locale="en-US" timeZone="UTC">
    <ConnectionBadge />
    <Profiler id="notifications" onRender={() => void seen.commits++}>
      <NotificationCenter />
    </Profiler>
    <input aria-label="Search" onInput={noteInput} />
  </StatusProvider>,
)
