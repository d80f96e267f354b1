import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { Connection } from '../protocol/connection.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { ConnectionBadge } from './ConnectionBadge.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

function showBadge() {
  let sink: AdapterSink | undefined
  const adapter: StoreAdapter = {
    name: 'test',
    capabilities: { commands: [] },
    connect(given) {
      sink = given
      return {
        send: () => Promise.resolve({ ok: true }),
        retryNow: () => undefined,
        close: () => undefined,
      }
    },
  }
  const clock = createManualClock(1_000_000)
  render(
    <StatusProvider store={createStatusStore({ adapter, clock })}>
      <ConnectionBadge />
    </StatusProvider>,
  )
  return {
    clock,
    become: (connection: Connection): void => act(() => sink?.connection(connection)),
    pass: (ms: number): void => act(() => clock.advance(ms)),
    tell: (name: string, data: unknown): void => act(() => sink?.message(name, data)),
    words: () => document.querySelector('[data-part=text]')?.textContent,
  }
}

test.each([
  ['kicked', 1],
  ['exhausted', 1],
  ['closed', 0],
] as const)('a line that is down because it was %s has %i buttons', (reason, count) => {
  const { become } = showBadge()
  become({ status: 'disconnected', reason })
  expect(screen.queryAllByRole('button')).toHaveLength(count)
})

const up: Connection = { status: 'connected', synced: true, via: 'websocket' }
const down: Connection = { status: 'reconnecting', attempt: 1 }

test('a line that was away says what was caught up, and some seconds later that it is live', () => {
  const { become, pass, tell, words, clock } = showBadge()
  become(up)
  become(down)
  pass(9_000)
  become({ ...up, synced: false })
  tell('snapshot', {
    jobs: [
      { jobId: 'a', status: 'completed' },
      { jobId: 'b', status: 'queued' },
    ],
  })
  pass(200)
  become(up)
  expect(words()).toBe('Back online2 updates caught up')
  pass(5_000)
  expect(words()).toBe('Back online2 updates caught up')
  pass(2_000)
  expect(words()).toBe('LiveWebSocket')
  // The announcer takes its words back.
  pass(6_000)
  expect(clock.pending()).toBe(0)
})

test('a line that drops three times is unstable until it has held for a minute', () => {
  const { become, pass, words, clock } = showBadge()
  become(up)
  for (let i = 0; i < 3; i++) {
    become(down)
    pass(1_000)
    become(up)
  }
  expect(words()).toBe('Unstable')
  pass(58_000)
  expect(words()).toBe('Unstable')
  pass(1_000)
  expect(words()).toBe('LiveWebSocket')
  // The announcer takes its words back.
  pass(6_000)
  expect(clock.pending()).toBe(0)
})
