import { act, cleanup, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { useJob, useJobIds, useMetrics, useNow, useStatus } from './hooks.ts'
import { RealTimeProgress } from './RealTimeProgress.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

function createRig() {
  const clock = createManualClock(1_000_000)
  const opened: AdapterSink[] = []
  const sent: string[] = []
  let closed = 0
  const adapter: StoreAdapter = {
    name: 'test',
    capabilities: { commands: [] },
    connect(sink) {
      opened.push(sink)
      sink.connection({ status: 'connected', synced: true })
      return {
        send: (command) => {
          sent.push(command.name)
          return Promise.resolve({ ok: true })
        },
        retryNow: () => undefined,
        close: () => void closed++,
      }
    },
  }
  const store = createStatusStore({ adapter, clock })
  const tell = (name: string, data: unknown): void =>
    act(() => {
      opened.at(-1)?.message(name, data)
      store.flush()
    })
  return { clock, opened, sent, store, tell, closed: () => closed }
}

const Progress = ({ jobId, onRender }: { jobId: string; onRender?: () => void }) => {
  const job = useJob(jobId)
  onRender?.()
  return <output aria-label={jobId}>{job ? `${job.status} ${job.progress ?? '?'}` : 'unknown'}</output>
}

test('a job’s event renders that job’s widget and no other', () => {
  const { store, tell } = createRig()
  const renders = { a: 0, b: 0 }
  render(
    <StatusProvider store={store}>
      <Progress jobId="a" onRender={() => renders.a++} />
      <Progress jobId="b" onRender={() => renders.b++} />
    </StatusProvider>,
  )
  tell('job-progress', { jobId: 'a', progress: 10 })
  const before = { ...renders }
  tell('job-progress', { jobId: 'a', progress: 20 })
  expect(screen.getByLabelText('a').textContent).toBe('progress 20')
  expect(renders).toEqual({ a: before.a + 1, b: before.b })
})

test('an equal message renders nothing', () => {
  const { store, tell } = createRig()
  let renders = 0
  render(
    <StatusProvider store={store}>
      <Progress jobId="a" onRender={() => renders++} />
    </StatusProvider>,
  )
  tell('job-progress', { jobId: 'a', progress: 10, step: 'Reading' })
  const before = renders
  tell('job-progress', { jobId: 'a', progress: 10, step: 'Reading' })
  expect(renders).toBe(before)
})

test('a number for an id finds the job of that id, and how fresh it is', () => {
  const { clock, store, tell } = createRig()
  const untyped = { jobId: JSON.parse('42') }
  const page = render(
    <StatusProvider store={store}>
      <RealTimeProgress {...untyped} data-testid="42" />
      <Progress {...untyped} />
    </StatusProvider>,
  )
  tell('job-progress', { jobId: 42, progress: 10 })
  expect(page.container.querySelector('output')?.textContent).toBe('progress 10')
  act(() => clock.advance(30_000))
  expect(screen.getByTestId('42').dataset).toMatchObject({ status: 'progress', freshness: 'late' })
})

test('the list of ids is the same list until a job comes or goes', () => {
  const { store, tell } = createRig()
  const lists = new Set<readonly string[]>()
  const Ids = () => {
    lists.add(useJobIds())
    return null
  }
  render(
    <StatusProvider store={store}>
      <Ids />
    </StatusProvider>,
  )
  tell('job-queued', { jobId: 'a' })
  const before = lists.size
  tell('job-progress', { jobId: 'a', progress: 5 })
  expect(lists.size).toBe(before)
  tell('job-queued', { jobId: 'b' })
  expect([...lists].at(-1)).toEqual(['a', 'b'])
})

test('the line opens once under StrictMode and for two providers, and closes with the last', async () => {
  const { store, opened, closed } = createRig()
  const page = render(
    <StrictMode>
      <StatusProvider store={store}>
        <StatusProvider store={store} />
      </StatusProvider>
    </StrictMode>,
  )
  await Promise.resolve()
  expect([opened.length, closed()]).toEqual([1, 0])
  page.unmount()
  await Promise.resolve()
  expect([opened.length, closed()]).toEqual([1, 1])
})

test('a provider that is not enabled opens nothing, and closes when it is switched off', async () => {
  const { store, opened, closed } = createRig()
  const page = render(<StatusProvider store={store} enabled={false} />)
  expect(opened.length).toBe(0)
  page.rerender(<StatusProvider store={store} enabled />)
  expect(opened.length).toBe(1)
  page.rerender(<StatusProvider store={store} enabled={false} />)
  await Promise.resolve()
  expect(closed()).toBe(1)
  expect(store.getState().connection).toEqual({ status: 'disconnected', reason: 'closed' })
})

test('admin data is subscribed to once while someone looks', async () => {
  const { store, sent } = createRig()
  const Metrics = () => <span>{useMetrics().access}</span>
  const page = render(
    <StatusProvider store={store}>
      <Metrics />
      <Metrics />
    </StatusProvider>,
  )
  await act(() => Promise.resolve())
  expect(sent).toEqual(['subscribe-admin'])
  page.rerender(<StatusProvider store={store} />)
  expect(sent).toEqual(['subscribe-admin', 'unsubscribe-admin'])
})

test('the page clock ticks on the full second while someone looks, and not a moment longer', () => {
  const { clock, store } = createRig()
  const Time = ({ isRunning }: { isRunning: boolean }) => <time>{useNow(isRunning)}</time>
  const page = render(
    <StatusProvider store={store}>
      <Time isRunning />
    </StatusProvider>,
  )
  act(() => clock.advance(2_500))
  expect(page.container.textContent).toBe('1002000')
  page.rerender(
    <StatusProvider store={store}>
      <Time isRunning={false} />
    </StatusProvider>,
  )
  expect(clock.pending()).toBe(0)
})

test('a time that does not run stands still, whoever else keeps the page clock going', () => {
  const { clock, store, tell } = createRig()
  let renders = 0
  const Time = ({ isRunning }: { isRunning: boolean }) => {
    const now = useNow(isRunning)
    if (!isRunning) renders++
    return <time>{now}</time>
  }
  render(
    <StatusProvider store={store}>
      <Time isRunning />
      <Time isRunning={false} />
    </StatusProvider>,
  )
  const before = renders
  act(() => clock.advance(3_000))
  tell('job-queued', { jobId: 'a' })
  expect(renders).toBe(before)
})

test('a hook without a provider says what is missing', () => {
  const Lost = () => <span>{useStatus((state) => state.device)}</span>
  expect(() => render(<Lost />)).toThrow(/no <StatusProvider>/)
})

test('a provider without a store says what to give it', () => {
  const wrong = { store: undefined } as unknown as { store: ReturnType<typeof createRig>['store'] }
  expect(() => render(<StatusProvider {...wrong} />)).toThrow(/createStatusStore/)
})
