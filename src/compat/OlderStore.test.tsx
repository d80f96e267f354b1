import { act, cleanup, render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createOlderStoreRig } from '../../tests/rigs/createOlderStoreRig.ts'
import { RealTimeProgress as Today } from '../react/RealTimeProgress.tsx'
import { StatusProvider } from '../react/StatusProvider.tsx'
import { AdminDashboard } from './AdminDashboard.tsx'
import { QueueStatus } from './QueueStatus.tsx'
import { RealTimeNotifications } from './RealTimeNotifications.tsx'
import { RealTimeProgress } from './RealTimeProgress.tsx'
import { WebSocketStatus } from './WebSocketStatus.tsx'

afterEach(cleanup)

const change = (run: () => void) => act(async () => run())

test('the components of the older names show their store with no provider above', async () => {
  const { useStore, up, tell } = createOlderStoreRig()
  const { container } = render(
    <StrictMode>
      <RealTimeProgress store={useStore} jobId="a" />
      <QueueStatus store={useStore} />
      <RealTimeNotifications store={useStore} desktopNotifications={false} />
      <WebSocketStatus store={useStore} />
    </StrictMode>,
  )
  await change(() => useStore.getState().connect('token'))
  await change(up)
  await change(() => tell(['job-progress', { jobId: 'a', progress: 40, step: 'Reading page 4' }]))
  await change(() => tell(['queue-status', { premium: { waiting: 12, active: 3, avgWaitTime: 2 } }]))
  await change(() => tell(['job-progress', { jobId: 'b' }]))
  await change(() => tell(['job-failed', { jobId: 'b', error: 'No ink' }]))
  const widget = (name: string) => container.querySelector<HTMLElement>(`[data-tt="${name}"]`)!
  expect(widget('RealTimeProgress').textContent).toContain('Reading page 4')
  expect(widget('QueueStatus').textContent).toContain('12')
  expect(widget('ConnectionBadge').dataset).toMatchObject({ status: 'connected' })
  expect(within(widget('NotificationCenter')).getByRole('button', { name: 'Notifications, 1 new' })).toBeTruthy()
})

test('the dashboard of the older name subscribes while it is mounted, and shows what comes', async () => {
  const { useStore, sent, up, tell } = createOlderStoreRig()
  useStore.getState().connect('token')
  up()
  const page = render(<AdminDashboard store={useStore} />)
  await change(() => tell(['system-metrics', { timestamp: 1_000_000, performance: { totalJobsProcessed: 4_321 } }]))
  expect(page.container.textContent).toContain('4,321')
  page.unmount()
  expect(sent).toEqual(['subscribe-admin', 'unsubscribe-admin'])
})

test('a component alone opens no line, and closes none when it goes', async () => {
  const { useStore, lines } = createOlderStoreRig()
  const page = render(<WebSocketStatus store={useStore} />)
  expect(lines).toHaveLength(0)
  await change(() => useStore.getState().connect('token'))
  page.unmount()
  await Promise.resolve()
  expect(lines.map(({ isClosed }) => isClosed)).toEqual([false])
})

test('a provider with a store of its own and the older store keep apart, and share the words', async () => {
  const older = createOlderStoreRig()
  const today = createOlderStoreRig()
  older.useStore.getState().connect('older')
  today.useStore.getState().connect('today')
  const page = render(
    <StatusProvider
      store={today.useStore.getStatusStore()}
      labels={{ realTimeProgress: { status: { progress: 'Underway' } } }}
    >
      <RealTimeProgress store={older.useStore} jobId="a" data-testid="older" />
      <Today jobId="a" data-testid="today" />
    </StatusProvider>,
  )
  for (const rig of [older, today]) await change(rig.up)
  await change(() => older.tell(['job-progress', { jobId: 'a', step: 'Older step' }]))
  await change(() => today.tell(['job-progress', { jobId: 'a', step: 'Step of today' }]))
  expect(screen.getByTestId('older').textContent).toContain('Older step')
  expect(screen.getByTestId('today').textContent).toContain('Step of today')
  expect(screen.getAllByText('Underway')).toHaveLength(2)
  await change(() => older.useStore.getState().disconnect())
  expect(screen.getByTestId('today').textContent).toContain('Step of today')
  expect(screen.getByTestId('older').textContent).not.toContain('Older step')
  page.unmount()
  expect(today.useStore.getState().isConnected).toBe(true)
})
