import { configureStore } from '@reduxjs/toolkit'
import { createStatusState } from 'telltale'
import type { AdapterSink, Clock, StatusStore, StoreAdapter } from 'telltale'
import { createAdminDesk } from './createAdminDesk.ts'
import { createListeners } from './createListeners.ts'
import { createReduxActions } from './createReduxActions.ts'
import { createRequestDesk } from './createRequestDesk.ts'
import { createSharedLine } from './createSharedLine.ts'
import {
  adminAllowed,
  begun,
  connectionTold,
  createStatusReducer,
  deviceTold,
  messageArrived,
  problemTold,
} from './statusReducer.ts'

interface ReduxStatusOptions {
  adapter: StoreAdapter
  clock: Clock
  user?: string
}

/** A status store whose state lies in Redux: nothing in it but the public names, and no snapshots. */
export function createReduxStatusStore({ adapter, clock, user }: ReduxStatusOptions): StatusStore {
  const initial = createStatusState(clock.now(), user)
  const redux = configureStore({
    reducer: createStatusReducer(initial),
    // The maps in the state are no plain objects, and need not be looked through after every message.
    middleware: (standard) => standard({ serializableCheck: false, immutableCheck: false }),
  })
  const { dispatch } = redux
  const state = () => redux.getState().status
  const listeners = createListeners()
  const message = (name: string, payload: unknown): void => {
    dispatch(messageArrived({ name, payload, at: clock.now(), expectsMetrics: admin.isExpecting() }))
    for (const change of redux.getState().changes) listeners.tell(change)
  }
  const sink: AdapterSink = {
    message,
    device: (device) => dispatch(deviceTold(device)),
    problem: (problem) => dispatch(problemTold(problem)),
    connection(connection) {
      const wasUp = state().connection.status === 'connected'
      dispatch(connectionTold({ connection, at: clock.now() }))
      if (connection.status === 'connected' && !wasUp) queueMicrotask(admin.restore)
    },
  }
  const line = createSharedLine(adapter, sink, () =>
    dispatch(connectionTold({ connection: { status: 'disconnected', reason: 'closed' }, at: clock.now() })),
  )
  const admin = createAdminDesk({
    clock,
    send: line.send,
    allowed: () => dispatch(adminAllowed()),
    refused: () => message('auth-error', { code: 'ADMIN_REQUIRED' }),
  })
  const begin = (next: string | undefined): void => {
    line.allow(false)
    admin.forget()
    dispatch(begun({ at: clock.now(), user: next }))
  }
  return {
    clock,
    capabilities: adapter.capabilities,
    getState: state,
    getInitialState: () => initial,
    subscribe: redux.subscribe,
    actions: {
      open: line.open,
      retryNow: line.retryNow,
      subscribeAdmin: admin.subscribe,
      requestMetrics: admin.request,
      ...createReduxActions(dispatch),
      ...createRequestDesk({ clock, send: line.send, redux }),
      onJobEvent: listeners.add,
      signIn(next) {
        if (state().user !== next) begin(next)
        line.allow(true)
      },
      signOut: () => begin(undefined),
    },
  }
}
