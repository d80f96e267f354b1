import { createStore } from 'zustand/vanilla'
import type { StoreAdapter } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import { isFinished } from '../protocol/job.ts'
import { createAdminSubscription } from './adminSubscription.ts'
import type { AdminSubscription } from './adminSubscription.ts'
import { loseAdmin } from './applyEvent.ts'
import { defaultBounds } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import { createConnectionFold } from './connectionFold.ts'
import { foldBatch } from './foldBatch.ts'
import { createIntake } from './intake.ts'
import { createJobListeners } from './jobListeners.ts'
import { createLine } from './line.ts'
import { createNotificationActions } from './notificationActions.ts'
import { createResync } from './resync.ts'
import { createDraft } from './state.ts'
import type { Draft } from './state.ts'
import type { StatusStore } from './statusStore.ts'

export interface StatusStoreOptions {
  adapter: StoreAdapter
  clock?: Clock
  bounds?: Partial<Bounds>
  /** An opaque key for who is signed in. */
  user?: string
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
  const { adapter, clock = systemClock, random = Math.random } = options
  const bounds = { ...defaultBounds, ...options.bounds }
  const store = createStore<Draft>(() => createDraft(clock.now(), options.user))
  const edit = (change: (draft: Draft) => void): void => {
    const draft = { ...store.getState() }
    change(draft)
    store.setState(draft, true)
  }

  const listeners = createJobListeners(() => intake.problem({ code: 'listener-threw', where: 'onJobEvent' }))
  const intake = createIntake({
    clock,
    jobOf: (id) => store.getState().jobs.get(id),
    connection: () => store.getState().connection,
    expectsMetrics: () => admin.expectsMetrics() && store.getState().admin !== 'forbidden',
    onArrival: (arrival) => resync.follow(arrival),
    fold(batch, problems) {
      const draft = { ...store.getState() }
      const changes = foldBatch(draft, batch, problems, bounds)
      store.setState(draft, true)
      for (const change of changes) listeners.tell(change)
    },
  })
  const resync = createResync({
    clock,
    random,
    maxHeld: bounds.heldEvents,
    send: (command) => line.send(command),
    activeJobIds: () => activeJobIds(store.getState()),
    landed(body, held) {
      intake.snapshot(body, held)
      connection.synced()
    },
    unanswered() {
      intake.problem({ code: 'adapter', where: 'resync' })
      connection.synced()
    },
  })
  const connection = createConnectionFold({
    clock,
    edit,
    canResync: adapter.capabilities.commands.includes('resync'),
    resync,
    onUp: () => admin.restore(),
  })
  const line = createLine(
    adapter,
    {
      message: intake.message,
      problem: intake.problem,
      connection: connection.report,
      device: (device) => edit((draft) => void (draft.device = device)),
    },
    () => connection.report({ status: 'disconnected', reason: 'closed' }),
  )
  const admin = createAdminSubscription({
    clock,
    send: (command) => line.send(command),
    allowed: () => edit((draft) => void (draft.admin = 'allowed')),
    refused: () => edit(loseAdmin),
  })
  const begin = (user: string | undefined): void => {
    line.allow(false)
    resync.forget()
    intake.clear()
    store.setState({ ...createDraft(clock.now(), user), device: store.getState().device }, true)
  }

  return {
    clock,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    flush: intake.flush,
    actions: {
      ...createNotificationActions(edit),
      ...lineActions(line, admin),
      onJobEvent: listeners.add,
      signIn(user) {
        if (store.getState().user !== user) begin(user)
        line.allow(true)
      },
      signOut: () => begin(undefined),
    },
  }
}

const lineActions = (
  line: { open(): Stop; retryNow(): void },
  admin: AdminSubscription,
): Pick<StatusStore['actions'], 'open' | 'retryNow' | 'subscribeAdmin' | 'requestMetrics'> => ({
  open: line.open,
  retryNow: line.retryNow,
  subscribeAdmin: admin.subscribe,
  requestMetrics: admin.requestMetrics,
})

function* activeJobIds({ jobs }: Draft): Generator<string> {
  for (const [id, job] of jobs) if (!isFinished(job.status)) yield id
}
