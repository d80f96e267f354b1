import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { CommandName } from '../protocol/commands.ts'
import { AdminDashboard } from './AdminDashboard.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

function openDashboard(commands?: CommandName[]) {
  const rig = createStoreRig(commands && { commands })
  render(
    <StatusProvider store={rig.store} locale="en-US" timeZone="UTC">
      <AdminDashboard />
    </StatusProvider>,
  )
  const tell = (name: string, data: unknown): void => act(() => rig.tell(name, data))
  return {
    tell,
    /** A sample of that throughput, `second` seconds on. */
    sample: (second: number, throughputPerHour: number): void =>
      tell('system-metrics', { timestamp: 1_000_000 + second * 1_000, performance: { throughputPerHour } }),
    signIn: (user: string): void => act(() => rig.store.actions.signIn(user)),
    up: (): void => act(() => rig.up()),
    drop: (): void => act(() => rig.drop()),
    sent: () => rig.sent,
  }
}

const throughput = () => document.querySelector('[data-tile=throughput] [data-part=value]')?.textContent
const buffered = () => document.querySelector('[data-part=buffered]')?.textContent
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

test('figures held still stay as they are, count what came, and go on with all of it', () => {
  const { up, sample } = openDashboard()
  up()
  sample(0, 100)
  press('Pause')
  expect(buffered()).toBe('+0 events')
  sample(1, 200)
  expect([throughput(), buffered()]).toEqual(['100', '+1 event'])
  sample(2, 300)
  expect([throughput(), buffered()]).toEqual(['100', '+2 events'])
  press('Resume')
  expect([throughput(), buffered()]).toEqual(['300', undefined])
})

test('a person whose access ends is told that it has ended, and what was held still is gone for good', () => {
  const { up, drop, sample, tell } = openDashboard()
  up()
  sample(0, 100)
  press('Pause')
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(screen.getByText('Your access has ended')).toBeTruthy()
  expect(document.querySelectorAll('[data-part=value]')).toHaveLength(0)
  drop()
  up()
  sample(5, 500)
  expect([throughput(), buffered()]).toEqual(['500', undefined])
})

test('a person who never had access is told that it is for others', () => {
  const { up, tell } = openDashboard()
  up()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(screen.getByText('For administrators only')).toBeTruthy()
})

test('what one person lost is not said to the next one', () => {
  const { up, sample, tell, signIn } = openDashboard()
  up()
  sample(0, 100)
  signIn('somebody else')
  up()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(screen.getByText('For administrators only')).toBeTruthy()
})

test('the job of a worker that is gone is asked for again where the backend can do that', async () => {
  const { up, tell, sent } = openDashboard(['subscribe-admin', 'unsubscribe-admin', 'retry-job'])
  up()
  tell('system-metrics', { timestamp: 1_000_000, workers: [{ id: 'w1', status: 'offline', currentJobId: 'doc-1' }] })
  press('Try again, doc-1')
  press('Asking…')
  expect(sent().filter(({ name }) => name === 'retry-job')).toEqual([{ name: 'retry-job', data: { jobId: 'doc-1' } }])
})

test('where it cannot, nothing offers it', () => {
  const { up, tell } = openDashboard()
  up()
  tell('system-metrics', { timestamp: 1_000_000, workers: [{ id: 'w1', status: 'offline', currentJobId: 'doc-1' }] })
  expect(screen.queryByRole('button', { name: 'Try again, doc-1' })).toBeNull()
})

test('a worker that is named no longer keeps its row for a while', () => {
  const { up, tell } = openDashboard()
  up()
  const named = (second: number, ids: readonly string[]) =>
    tell('system-metrics', { timestamp: 1_000_000 + second * 1_000, workers: ids.map((id) => ({ id })) })
  named(0, ['w1', 'w2'])
  named(1, ['w1'])
  expect(document.querySelector('[data-part=worker][data-status=gone] th')?.textContent).toBe('w2')
  named(301, ['w1'])
  expect(document.querySelector('[data-status=gone]')).toBeNull()
})

test('two dashboards are one subscription, restored after a reconnect and ended with the last', () => {
  const rig = createStoreRig()
  const page = (count: number) => (
    <StatusProvider store={rig.store}>
      {Array.from({ length: count }, (_, i) => (
        <AdminDashboard key={i} />
      ))}
    </StatusProvider>
  )
  const { rerender } = render(page(2))
  act(() => rig.up())
  const counts = () => [rig.count('subscribe-admin'), rig.count('unsubscribe-admin')]
  const before = counts()
  act(() => rig.drop())
  act(() => rig.up())
  expect(counts()).toEqual([before[0]! + 1, 0])
  rerender(page(1))
  expect(counts()[1]).toBe(0)
  rerender(page(0))
  expect(counts()[1]).toBe(1)
})
