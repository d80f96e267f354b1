import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Eta } from '../protocol/eta.ts'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { StatusProvider } from './StatusProvider.tsx'
import { useJobEta } from './useJobEta.ts'

afterEach(cleanup)

function createRig() {
  const clock = createManualClock(1_000_000)
  const sinks: AdapterSink[] = []
  const adapter: StoreAdapter = {
    name: 'test',
    capabilities: { commands: [] },
    connect(sink) {
      sinks.push(sink)
      sink.connection({ status: 'connected', synced: true })
      return { send: () => Promise.resolve({ ok: true }), retryNow: () => undefined, close: () => undefined }
    },
  }
  const store = createStatusStore({ adapter, clock })
  const said: (Eta | undefined)[] = []
  function Probe() {
    said.push(useJobEta('a'))
    return null
  }
  render(
    <StatusProvider store={store}>
      <Probe />
    </StatusProvider>,
  )
  const tell = (progress: number): void =>
    act(() => {
      sinks.at(-1)?.message('job-progress', { jobId: 'a', progress })
      store.flush()
    })
  const pass = (ms: number): void => act(() => clock.advance(ms))
  return { said, tell, pass }
}

test('an end in sight is told, counted down while nothing comes, and not told twice the same', () => {
  const { said, tell, pass } = createRig()
  for (let tenths = 0; tenths < 800; tenths++) {
    tell(tenths / 10)
    pass(100)
  }
  const shown = said.at(-1)
  expect(shown).toMatchObject({ kind: 'range' })
  // A render for each second at most, though ten messages came in each.
  expect(said.length).toBeLessThan(85)
  pass(5_000)
  const later = said.at(-1)
  expect(later?.kind === 'range' && shown?.kind === 'range' && later.toMs < shown.toMs).toBe(true)
  const words = said.map((eta) => JSON.stringify(eta))
  expect(words.filter((word, index) => index > 1 && word === words[index - 1])).toEqual([])
})
