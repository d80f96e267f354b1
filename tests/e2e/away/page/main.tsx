import { createRoot } from 'react-dom/client'
import { createStatusStore, NotificationCenter, StatusProvider, withSharedNotifications } from 'telltale'
import { socketIo } from 'telltale/adapters/socketIo'
import 'telltale/styles.css'
import type {} from './tab.ts'

const wanted = new URLSearchParams(location.search)
const adapter = socketIo({ url: wanted.get('server') ?? '', transports: ['websocket'], random: () => 0 })
const store = withSharedNotifications(createStatusStore({ adapter, user: wanted.get('user') ?? 'ada' }))
const selected: string[] = []
window.tab = { store, selected }

if (wanted.has('worker')) await navigator.serviceWorker.register('/worker.js')

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StatusProvider store={store} locale="en-US" timeZone="UTC">
      <NotificationCenter
        toasts={false}
        defaultOpen={wanted.has('open')}
        onSelect={(one) => selected.push('jobId' in one ? one.jobId : one.kind)}
      />
    </StatusProvider>,
  )
}
