import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import type { DisconnectReason } from '../protocol/connection.ts'
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
  render(
    <StatusProvider store={createStatusStore({ adapter })}>
      <ConnectionBadge />
    </StatusProvider>,
  )
  return (reason: DisconnectReason): void => act(() => sink?.connection({ status: 'disconnected', reason }))
}

test.each([
  ['kicked', 1],
  ['exhausted', 1],
  ['closed', 0],
] as const)('a line that is down because it was %s has %i buttons', (reason, count) => {
  const end = showBadge()
  end(reason)
  expect(screen.queryAllByRole('button')).toHaveLength(count)
})
