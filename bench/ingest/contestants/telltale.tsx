import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import type { AdapterSink, StoreAdapter } from '../../../src/protocol/adapter.ts'
import { StatusProvider } from '../../../src/react/StatusProvider.tsx'
import { useJob } from '../../../src/react/hooks.ts'
import { createStatusStore } from '../../../src/store/createStatusStore.ts'
import type { Contestant } from '../stream.ts'
import { Row } from './Row.tsx'

function JobRow({ id }: { id: string }): ReactElement {
  const job = useJob(id)
  return (
    <Row
      id={id}
      {...(job?.progress !== undefined && { progress: job.progress })}
      {...(job?.step && { step: job.step })}
    />
  )
}

const contestant =
  (eachFrame: boolean): Contestant =>
  (root, ids, rows) => {
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
    flushSync(() =>
      createRoot(root).render(
        <StatusProvider store={store}>
          {ids.slice(0, rows).map((id) => (
            <JobRow key={id} id={id} />
          ))}
        </StatusProvider>,
      ),
    )
    const frame = (): void => {
      store.flush()
      requestAnimationFrame(frame)
    }
    if (eachFrame) frame()
    return (event) => sink?.message('job-progress', event)
  }

/** telltale as shipped: numbers ten times a second. */
export const telltale = contestant(false)

/** telltale made to draw in every frame, as the hand-written page does. */
export const telltaleEachFrame = contestant(true)
