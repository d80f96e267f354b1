import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import { NotificationCenter } from './NotificationCenter.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

function open(props: Parameters<typeof NotificationCenter>[0] = {}) {
  const rig = createStoreRig()
  const ui = (more: typeof props) => (
    <StatusProvider store={rig.store} locale="en-GB" timeZone="UTC">
      <NotificationCenter align="start" {...props} {...more} />
    </StatusProvider>
  )
  const { rerender } = render(ui({}))
  act(() => rig.up())
  return {
    ...rig,
    tell: (name: string, data: unknown): void => act(() => rig.tell(name, data)),
    advance: (ms: number): void => act(() => rig.clock.advance(ms)),
    change: (more: typeof props): void => rerender(ui(more)),
  }
}
const quiet: NotificationPreferences = { ...defaultNotificationPreferences, doNotDisturb: true }
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const toasts = () => [...document.querySelectorAll<HTMLElement>('[data-part=toast]')].map((one) => one.dataset['kind'])
const unread = () => document.querySelector('[data-filter=unread]')?.textContent
const items = () => document.querySelectorAll('[data-part=item]').length

test('a cleared history comes back by one press, while that is offered', async () => {
  const { tell, advance } = open({ toasts: false, defaultOpen: true })
  tell('job-completed', { jobId: 'a' })
  await press('Clear')
  expect(items()).toBe(0)
  await press('Undo')
  expect(items()).toBe(1)
  await press('Clear')
  advance(10_000)
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('what the server does not keep is as it was, and can be tried again', async () => {
  const answers = [() => Promise.reject(new Error('503'))]
  const onSave = () => answers.shift()?.() ?? Promise.resolve()
  const { tell } = open({ toasts: false, defaultOpen: true, onSave })
  tell('job-completed', { jobId: 'a' })
  await press('Mark all read')
  expect(await screen.findByText('This could not be saved.')).toBeTruthy()
  expect(unread()).toBe('Unread 1')
  await press('Try again')
  expect(unread()).toBe('Unread')
})

test('a job that is followed has a bar, then its result in its place', () => {
  const { tell } = open({ followedJobs: ['a'] })
  tell('job-progress', { jobId: 'b', progress: 20 })
  expect(toasts()).toEqual([])
  tell('job-progress', { jobId: 'a', progress: 42 })
  expect(toasts()).toEqual(['live'])
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42')
  tell('job-completed', { jobId: 'a' })
  expect(toasts()).toEqual(['completed'])
})

test('a bar that is closed stays away, and the result is told all the same', async () => {
  const { tell } = open({ followedJobs: ['a'] })
  tell('job-progress', { jobId: 'a', progress: 42 })
  await press('Dismiss')
  tell('job-progress', { jobId: 'a', progress: 43 })
  expect(toasts()).toEqual([])
  tell('job-completed', { jobId: 'a' })
  expect(toasts()).toEqual(['completed'])
})

test('while nobody is to be disturbed toasts wait, and come when that ends', () => {
  const { tell, change } = open({ doNotDisturb: true })
  tell('job-failed', { jobId: 'a' })
  expect(toasts()).toEqual([])
  expect(screen.getByRole('button', { name: 'Notifications, 1 new, do not disturb' })).toBeTruthy()
  change({ doNotDisturb: false })
  expect(toasts()).toEqual(['failed'])
})

test('those that are only counted are a press away', async () => {
  const { tell } = open()
  for (const jobId of ['a', 'b', 'c', 'd']) tell('job-failed', { jobId })
  await press('1 more')
  expect(screen.getByRole('dialog')).toBe(document.activeElement)
})

test('the panel says as of when the history is whole, once the line has been down for a while', () => {
  const { tell, drop, up, advance } = open({ toasts: false, defaultOpen: true })
  tell('job-completed', { jobId: 'a' })
  act(() => drop())
  expect(screen.queryByText(/Not connected/)).toBeNull()
  advance(5_000)
  expect(screen.getByText(/^Not connected: as of 00:16:40/)).toBeTruthy()
  act(() => up())
  expect(screen.queryByText(/Not connected/)).toBeNull()
})

test('a line that nobody has asked for is not missed', () => {
  const { store, clock } = createStoreRig()
  clock.advance(60_000)
  render(
    <StatusProvider store={store} enabled={false}>
      <NotificationCenter defaultOpen />
    </StatusProvider>,
  )
  expect(screen.queryByText(/Not connected/)).toBeNull()
})

test('what could not be saved once the panel is closed is said by a toast, which tries it again', async () => {
  let refuse = (): void => {}
  const saves: string[] = []
  const onSave = ({ kind }: { kind: string }) => {
    saves.push(kind)
    return saves.length > 1 ? Promise.resolve() : new Promise((_, reject) => (refuse = () => reject(new Error('503'))))
  }
  const { tell } = open({ defaultOpen: true, onSave })
  tell('job-completed', { jobId: 'a' })
  await press(/^Archive: /)
  await press('Notifications')
  expect(screen.queryByRole('dialog')).toBeNull()
  await act(async () => refuse())
  expect(toasts()).toEqual(['offer'])
  expect(screen.getByText('This could not be saved.')).toBeTruthy()
  await press('Try again')
  expect(saves).toEqual(['archived', 'archived'])
})

test('quiet that ends at a time ends by itself, and is turned for good in the panel', async () => {
  const onPreferences = vi.fn<(next: NotificationPreferences) => void>()
  const until = { ...quiet, doNotDisturbUntil: 1_060_000 }
  const { advance } = open({ toasts: false, defaultOpen: true, preferences: until, onPreferences })
  const isQuiet = () => document.querySelector<HTMLElement>('[data-tt=NotificationCenter]')?.dataset['quiet']
  expect(isQuiet()).toBe('true')
  await press('Allow toasts')
  advance(60_000)
  expect(isQuiet()).toBe('false')
  await press('Do not disturb')
  expect(onPreferences.mock.calls.map(([next]) => next)).toEqual([{ ...quiet, doNotDisturb: false }, quiet])
})

test('what is news once more is seen once more in a panel that is open', () => {
  const { tell, state } = open({ toasts: false, defaultOpen: true })
  const seen = () => state().notifications.map(({ seen: isSeen }) => isSeen)
  tell('job-started', { jobId: 'whole' })
  for (const jobId of ['a', 'b']) tell('job-started', { jobId, parentId: 'whole' })
  tell('job-completed', { jobId: 'a', parentId: 'whole' })
  tell('job-completed', { jobId: 'whole' })
  expect(seen()).toEqual([true])
  tell('job-failed', { jobId: 'b', parentId: 'whole' })
  expect(state().notifications).toMatchObject([{ parts: { completed: 1, failed: 1 }, read: false }])
  expect(seen()).toEqual([true])
})
