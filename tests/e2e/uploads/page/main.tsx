import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createStatusStore, StatusProvider, UploadProgress, uploadWithXhr, useStatusActions } from 'telltale'
import { scripted } from 'telltale/adapters/scripted'

const scenario = { name: 'quiet', description: 'Nothing happens.', durationMs: 0, startsAt: 0, cues: [] }
const store = createStatusStore({ adapter: scripted(scenario) })
const size = Number(new URLSearchParams(location.search).get('size'))

function Page() {
  const actions = useStatusActions()
  const [uploadId, setUploadId] = useState<string>()
  const send = () => {
    const body = new Blob([new Uint8Array(size)])
    setUploadId(
      uploadWithXhr(actions, { url: '/upload', body, name: 'Report.pdf', size, headers: { 'x-lane': 'normal' } }),
    )
  }
  return (
    <>
      <button onClick={send}>Send</button>
      {uploadId !== undefined && <UploadProgress uploadId={uploadId} onRetry={send} />}
    </>
  )
}

createRoot(document.querySelector('main')!).render(
  <StatusProvider store={store}>
    <Page />
  </StatusProvider>,
)
Object.assign(window, { uploads: () => [...store.getState().uploads.values()] })
