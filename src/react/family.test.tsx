import { act, cleanup, render } from '@testing-library/react'
import { StrictMode, type ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusStore } from '../store/statusStore.ts'
import { BatchProgress } from './BatchProgress.tsx'
import { JobTray } from './JobTray.tsx'
import { RealTimeProgress } from './RealTimeProgress.tsx'
import { StatusProvider } from './StatusProvider.tsx'
import { UploadProgress } from './UploadProgress.tsx'

afterEach(cleanup)

const family = (store: StatusStore): ReactElement => (
  <StrictMode>
    <StatusProvider store={store}>
      <RealTimeProgress jobId="a" />
      <RealTimeProgress jobId="a" variant="ring" />
      <RealTimeProgress jobId="a" variant="inline" />
      <BatchProgress jobId="a" />
      <UploadProgress uploadId="upload-1" />
      <JobTray />
      <JobTray />
    </StatusProvider>
  </StrictMode>
)

/** A store whose server-rendered page shows what it knows by then. */
function storeThatKnows() {
  const rig = createStoreRig({ commands: ['cancel-job', 'retry-job', 'pause-job', 'resume-job'] })
  rig.store.actions.open()
  rig.up()
  rig.tell('job-progress', { jobId: 'a', name: 'Report', progress: 40, totalSteps: 2, currentStep: 1, step: 'Read' })
  rig.tell('job-failed', { jobId: 'b', parentId: 'a', error: 'No', errorCode: 'PDF_DAMAGED' })
  rig.tell('job-retrying', { jobId: 'c', parentId: 'a', nextRetryAt: 1_005_000 })
  rig.store.actions.beginUpload!({ name: 'Notes.pdf', size: 10, cancel: () => undefined }).progress(5)
  rig.store.flush()
  return { ...rig, known: { ...rig.store, getInitialState: rig.store.getState } }
}

test('what a server writes of each widget has no style attribute and is taken over without complaint', async () => {
  const { known } = storeThatKnows()
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(family(known))
  expect(root.querySelectorAll('[style]')).toHaveLength(0)
  const app = await act(async () => hydrateRoot(root, family(known)))
  // This browser plays the server: React 18 takes its layout effects for a server's.
  const harmless = /ResizeObserver|useLayoutEffect does nothing/
  expect(complaints.mock.calls.map(String).filter((said) => !harmless.test(said))).toEqual([])
  act(() => app.unmount())
  root.remove()
  complaints.mockRestore()
})

test('one job in many widgets has ids of its own in each, and one request', async () => {
  const { store, tell, count } = storeThatKnows()
  const { container } = render(family(store))
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
  const pauses = () => [...container.querySelectorAll<HTMLElement>('[data-action=pause]')]
  expect(pauses().length).toBeGreaterThan(2)
  // In one go, before any of them has been drawn anew; and again after that.
  act(() => pauses().forEach((one) => one.click()))
  for (const one of pauses()) act(() => one.click())
  expect(count('pause-job')).toBe(1)
  act(() => tell('job-paused', { jobId: 'a' }))
  expect(pauses()).toEqual([])
})

test('a store of an app that knows nothing of requests, uploads and clearing draws all the same', () => {
  const { store } = storeThatKnows()
  const { requests: _r, uploads: _u, cleared: _c, lastCleared: _l, retired: _t, ...older } = store.getState()
  const { actOnJob: _1, dismissRequest: _2, beginUpload: _3, cancelUpload: _4, ...some } = store.actions
  const { forgetUpload: _5, clearFinished: _6, restoreFinished: _7, ...actions } = some
  const foreign = {
    getState: () => older,
    getInitialState: () => older,
    subscribe: store.subscribe,
    actions,
  } as unknown as StatusStore
  const { container } = render(family(foreign))
  expect(container.querySelectorAll('[data-part=action], [data-part=clear]')).toHaveLength(0)
  expect(container.querySelectorAll('[data-tt=RealTimeProgress]').length).toBeGreaterThan(3)
})
