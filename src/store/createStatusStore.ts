import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { StoreAdapter } from '../protocol/adapter.ts'
import { checkAdapter } from '../protocol/checkAdapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Clock } from '../protocol/clock.ts'
import type { Bounds } from './bounds.ts'
import { checkBounds } from './checkBounds.ts'
import { createLineLog } from './lineLog.ts'
import { createLink } from './createLink.ts'
import { foldBatch } from './foldBatch.ts'
import { guardSubscriber } from './guardSubscriber.ts'
import { createJobListeners } from './jobListeners.ts'
import { createJobRequests } from './jobRequests.ts'
import { createHistory } from './createHistory.ts'
import { createQueueRequests } from './queueRequests.ts'
import { createClearing } from './clearing.ts'
import { createDraft } from './state.ts'
import type { Draft } from './state.ts'
import type { StatusStore } from './statusStore.ts'
import { createSessionActions } from './sessionActions.ts'
import { createUploads } from './uploads.ts'
import { writeDiagnostics } from './writeDiagnostics.ts'

export interface StatusStoreOptions {
  adapter: StoreAdapter
  clock?: Clock
  bounds?: Partial<Bounds>
  /** An opaque key for who is signed in. */
  user?: string | undefined
  /** A number from 0 up to 1; spreads the requests of many clients. */
  random?: () => number
}

/** A status store that can be made to fold at once what waits for the next frame. */
export interface BatchingStatusStore extends StatusStore {
  readonly clock: Clock
  flush(): void
}

/** Creates a store that follows `adapter`. Nothing is opened or sent before `actions.open()`. */
export function createStatusStore(options: StatusStoreOptions): BatchingStatusStore {
  const { clock = systemClock, random = Math.random } = options
  const adapter = checkAdapter('createStatusStore', options.adapter)
  const bounds = checkBounds(options.bounds)
  // Apart from the live one, whose maps change in place.
  const initial = createDraft(clock.now(), options.user)
  const store = createStore<Draft>(() => createDraft(clock.now(), options.user))
  let session = 0
  const edit = editorOf(store)
  const log = createLineLog(clock)
  store.subscribe(log.line.follow)
  const listeners = createJobListeners(() => intake.problem({ code: 'listener-threw', where: 'onJobEvent' }))
  const { line, admin, intake, reset } = createLink({
    adapter,
    clock,
    random,
    maxHeld: bounds.heldEvents,
    log,
    getState: store.getState,
    edit,
    fold(batch, problems) {
      const draft = { ...store.getState() }
      const changes = foldBatch(draft, batch, problems, bounds, log.jobs.changed)
      const mine = session
      store.setState(draft, true)
      for (const change of changes) if (mine === session) listeners.tell(change)
      return changes.length > 0
    },
  })
  const uploads = createUploads({ clock, getState: store.getState, edit }, () => intake.problem(cancelThrew))
  const begin = (user: string | undefined): void => {
    session++
    uploads.abandon()
    reset()
    log.clear()
    store.setState({ ...createDraft(clock.now(), user), device: store.getState().device }, true)
  }

  return {
    clock,
    getState: store.getState,
    getInitialState: () => initial,
    subscribe: (listener) => store.subscribe(guardSubscriber(listener)),
    flush: intake.flush,
    capabilities: adapter.capabilities,
    diagnostics: () => writeDiagnostics({ log, adapter, clock, getState: store.getState, flush: intake.flush }),
    actions: {
      ...createHistory(edit, clock, bounds.notifications),
      ...createJobRequests({ clock, getState: store.getState, edit, ask: line.ask }),
      ...createQueueRequests({ clock, getState: store.getState, edit, ask: line.ask }),
      ...uploads.actions,
      ...createClearing(edit, bounds),
      open: line.open,
      retryNow: line.retryNow,
      subscribeAdmin: admin.subscribe,
      requestMetrics: admin.requestMetrics,
      onJobEvent: listeners.add,
      ...createSessionActions({ line, getState: store.getState, begin }),
    },
  }
}

const cancelThrew = { code: 'listener-threw', where: 'cancelUpload' } as const

const editorOf =
  ({ getState, setState }: StoreApi<Draft>) =>
  (change: (draft: Draft) => void): void => {
    const draft = { ...getState() }
    change(draft)
    setState(draft, true)
  }
