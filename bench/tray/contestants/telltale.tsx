import type { ReactElement, ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import type { AdapterSink, StoreAdapter } from '../../../src/protocol/adapter.ts'
import { JobTray } from '../../../src/react/JobTray.tsx'
import { JobTrayJob } from '../../../src/react/JobTrayJob.tsx'
import { StatusProvider } from '../../../src/react/StatusProvider.tsx'
import { useJobIds } from '../../../src/react/hooks.ts'
import { createStatusStore } from '../../../src/store/createStatusStore.ts'
import type { Contestant } from '../stream.ts'

/** The same rows, all of them in the page. */
function PlainList(): ReactElement {
  return (
    <section data-tt="JobTray">
      <div data-part="rows">
        {useJobIds().map((jobId) => (
          <div key={jobId} role="row" data-part="row">
            <div data-part="job">
              <JobTrayJob jobId={jobId} hasActions={false} />
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}

const contestant =
  (list: ReactNode): Contestant =>
  (root, jobs) => {
    let sink: AdapterSink | undefined
    const adapter: StoreAdapter = {
      name: 'bench',
      capabilities: { commands: [] },
      connect(given) {
        sink = given
        given.connection({ status: 'connected', synced: true })
        return { send: () => Promise.resolve({ ok: true }), retryNow: () => undefined, close: () => undefined }
      },
    }
    const store = createStatusStore({ adapter })
    store.actions.open()
    sink?.message('snapshot', { jobs: jobs.map((job) => ({ ...job, status: 'progress' })) })
    store.flush()
    flushSync(() => createRoot(root).render(<StatusProvider store={store}>{list}</StatusProvider>))
    return ({ name, data }) => sink?.message(name, data)
  }

export const jobTray = contestant(<JobTray />)

export const plainList = contestant(<PlainList />)
