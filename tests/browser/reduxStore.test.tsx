import { act, cleanup, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { ConnectionBadge, NotificationCenter, RealTimeProgress, StatusProvider } from 'telltale'
import type { AdapterSink, StoreAdapter } from 'telltale'
import { createManualClock } from 'telltale/testing'
import { createReduxStatusStore } from '../rigs/reduxStore/createReduxStatusStore.ts'

afterEach(cleanup)

function showOnRedux() {
  const sinks: AdapterSink[] = []
  const calls = { opened: 0, closed: 0 }
  const adapter: StoreAdapter = {
    name: 'played by hand',
    capabilities: { commands: [] },
    connect(sink) {
      calls.opened++
      sinks.push(sink)
      return {
        send: () => Promise.resolve({ ok: false, code: 'UNSUPPORTED' }),
        retryNow: () => undefined,
        close: () => void calls.closed++,
      }
    },
  }
  const store = createReduxStatusStore({ adapter, clock: createManualClock(1_000_000) })
  const shown = render(
    <StrictMode>
      <StatusProvider store={store}>
        <ConnectionBadge />
        <NotificationCenter desktopNotifications={false} />
        <RealTimeProgress jobId="a" />
      </StatusProvider>
    </StrictMode>,
  )
  const say = (run: (sink: AdapterSink) => void) => act(() => run(sinks.at(-1)!))
  const statusOf = (widget: string) =>
    shown.container.querySelector(`[data-tt="${widget}"]`)?.getAttribute('data-status')
  return { store, calls, say, statusOf, ...shown }
}

test('the widgets draw a store on Redux, and follow it', () => {
  const { say, statusOf, calls, store } = showOnRedux()
  say((sink) => sink.connection({ status: 'connected', via: 'websocket', synced: true }))
  say((sink) => sink.message('job-progress', { jobId: 'a', name: 'report.pdf', progress: 40 }))
  expect(statusOf('RealTimeProgress')).toBe('progress')
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40')
  say((sink) => sink.message('job-completed', { jobId: 'a' }))
  expect(statusOf('RealTimeProgress')).toBe('completed')
  expect(screen.getByRole('button', { name: /1/ })).toBeTruthy()
  expect([calls.opened, store.getState().notifications.length]).toEqual([1, 1])
})

test('the line of a store on Redux is closed when the last widget goes', async () => {
  const { unmount, calls } = showOnRedux()
  unmount()
  await Promise.resolve()
  expect(calls).toEqual({ opened: 1, closed: 1 })
})
