import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createStatusStore, NotificationCenter, StatusProvider, useToasts } from 'telltale'
import type { AdapterSink } from 'telltale'
import 'telltale/styles.css'

let sink: AdapterSink | undefined
const store = createStatusStore({
  adapter: {
    name: 'by hand',
    capabilities: { commands: [] },
    connect(given) {
      sink = given
      sink.connection({ status: 'connected', via: 'websocket', synced: true })
      return { send: () => Promise.resolve({ ok: true as const }), retryNow() {}, close() {} }
    },
  },
})

function Page() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  const toast = useToasts()
  return (
    <>
      <main aria-hidden={isDrawn || undefined}>
        <button onClick={() => dialog.current?.showModal()}>Open dialog</button>
        <button onClick={() => setDrawn(true)}>Open drawn dialog</button>
        <button onClick={() => toast.job('report')}>Follow</button>
        <NotificationCenter />
      </main>
      <dialog ref={dialog} aria-label="Share">
        <button onClick={() => dialog.current?.close()}>Done</button>
      </dialog>
      {isDrawn && (
        <div role="dialog" aria-label="Drawn">
          <button autoFocus onClick={() => setDrawn(false)}>
            Done
          </button>
        </div>
      )}
    </>
  )
}

createRoot(document.querySelector('main')!).render(
  <StatusProvider store={store}>
    <Page />
  </StatusProvider>,
)
Object.assign(window, { tell: (name: string, data: unknown) => sink?.message(name, data) })
