import { act, cleanup, render, screen } from '@testing-library/react'
import { StrictMode, useEffect } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createOlderStoreRig } from '../../tests/rigs/createOlderStoreRig.ts'
import type { WebSocketState } from './webSocketState.ts'
import { useWebSocketStore } from './useWebSocketStore.ts'

afterEach(cleanup)

type Rig = ReturnType<typeof createOlderStoreRig>

/** Runs, and waits for what it makes React render. */
const change = (run: () => void) => act(async () => run())

const Progress = ({ useStore }: Pick<Rig, 'useStore'>) => {
  const { connect, isConnected, jobProgress } = useStore()
  useEffect(() => connect('token'), [connect])
  return <output>{`${isConnected ? 'Connected' : 'Disconnected'} ${jobProgress['a']?.progress ?? '?'}`}</output>
}

test('without a selector a component shows all that changes', async () => {
  const { useStore, up, tell } = createOlderStoreRig()
  render(<Progress useStore={useStore} />)
  expect(screen.getByRole('status').textContent).toBe('Disconnected ?')
  await change(up)
  expect(screen.getByRole('status').textContent).toBe('Connected ?')
  await change(() => tell(['job-progress', { jobId: 'a', progress: 40 }]))
  expect(screen.getByRole('status').textContent).toBe('Connected 40')
  await change(() => tell(['job-progress', { jobId: 'a', progress: 41 }]))
  expect(screen.getByRole('status').textContent).toBe('Connected 41')
})

test('under StrictMode a component that connects opens one line', async () => {
  const { useStore, lines, up } = createOlderStoreRig()
  render(
    <StrictMode>
      <Progress useStore={useStore} />
      <Progress useStore={useStore} />
    </StrictMode>,
  )
  await change(up)
  expect(lines.map(({ isClosed }) => isClosed)).toEqual([false])
})

test('with a selector a component renders when what it selects changes, and not before', async () => {
  const { useStore, up, tell } = createOlderStoreRig()
  let renders = 0
  const Line = () => {
    renders++
    return <output>{String(useStore((state) => state.isConnected))}</output>
  }
  render(<Line />)
  useStore.getState().connect('token')
  await change(up)
  const before = renders
  await change(() => tell(['job-progress', { jobId: 'a', progress: 40 }]))
  expect([screen.getByRole('status').textContent, renders]).toEqual(['true', before])
})

test('a selector that builds something renders once for each change', async () => {
  const { useStore, up, tell } = createOlderStoreRig()
  let renders = 0
  const select = ({ jobProgress, isConnected }: WebSocketState) => ({ step: jobProgress['a']?.step, isConnected })
  const Both = () => {
    renders++
    const { step, isConnected } = useStore((state) => select(state))
    return <output>{`${step} ${isConnected}`}</output>
  }
  render(<Both />)
  useStore.getState().connect('token')
  await change(up)
  const before = renders
  await change(() => tell(['job-progress', { jobId: 'a', step: 'Reading' }]))
  expect([screen.getByRole('status').textContent, renders]).toEqual(['Reading true', before + 1])
})

test('under StrictMode an effect that subscribes to admin events and cleans up leaves what is mounted subscribed', async () => {
  const { useStore, sent, up } = createOlderStoreRig()
  const Admin = () => {
    const { subscribeToAdminEvents, unsubscribeFromAdminEvents } = useStore()
    useEffect(() => {
      subscribeToAdminEvents()
      return () => unsubscribeFromAdminEvents()
    }, [subscribeToAdminEvents, unsubscribeFromAdminEvents])
    return null
  }
  useStore.getState().connect('token')
  up()
  const page = render(
    <StrictMode>
      <Admin />
      <Admin />
    </StrictMode>,
  )
  await act(() => Promise.resolve())
  const subscribed = () => sent.filter((name) => name === 'subscribe-admin').length
  const ended = () => sent.filter((name) => name === 'unsubscribe-admin').length
  expect(subscribed() - ended()).toBe(1)
  expect(sent.at(-1)).toBe('subscribe-admin')
  page.unmount()
  expect(subscribed() - ended()).toBe(0)
})

test('the store of the page stands ready without a provider, and is one', () => {
  const seen = new Set<unknown>()
  const Line = () => {
    const state = useWebSocketStore()
    useEffect(() => void seen.add(state.connect))
    return <output>{state.connectionStatus}</output>
  }
  render(<Line />)
  seen.add(useWebSocketStore.getState().connect)
  expect([screen.getByRole('status').textContent, seen.size]).toEqual(['idle', 1])
})
