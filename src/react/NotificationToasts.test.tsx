import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CommandName } from '../protocol/commands.ts'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { renderWithStore } from '../../tests/rigs/renderWithStore.tsx'
import type { SaveNotifications } from './createEditRunner.ts'
import { NotificationCenter } from './NotificationCenter.tsx'
import { StatusProvider } from './StatusProvider.tsx'
import { useToasts } from './useToasts.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const toasts = () => [...document.querySelectorAll<HTMLElement>('[data-part=toast]')].map((one) => one.dataset['kind'])
const words = () => document.querySelector('[data-part=toast] [data-part=message]')?.textContent

/** Says that the page is out of sight, or in it again. */
function hide(isHidden: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

function Uploader() {
  const toast = useToasts()
  return (
    <>
      <button onClick={() => toast.job('a')}>Upload</button>
      <button onClick={() => toast.dismiss('a')}>Forget</button>
    </>
  )
}

test('the code that starts a job shows it as a bar, then as its result in the same place', async () => {
  const { tell } = renderWithStore([<NotificationCenter key="bell" />, <Uploader key="app" />])
  await userEvent.click(screen.getByRole('button', { name: 'Upload' }))
  tell('job-progress', { jobId: 'a', progress: 42, step: 'Reading' })
  expect([toasts(), words()]).toEqual([['live'], 'Reading'])
  tell('job-completed', { jobId: 'a' })
  expect(toasts()).toEqual(['completed'])
  expect(document.querySelector<HTMLElement>('[data-part=toast]')?.dataset['instead']).toBe('true')
})

test.each(['job-progress', 'job-failed'])('it takes the toast away again, at %s', async (event) => {
  const { tell, state } = renderWithStore([<NotificationCenter key="bell" />, <Uploader key="app" />])
  await userEvent.click(screen.getByRole('button', { name: 'Upload' }))
  tell(event, { jobId: 'a', progress: 42 })
  expect(toasts()).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Forget' }))
  expect([toasts(), state().followedJobs]).toEqual([[], []])
})

test('what ends while the page is out of sight waits, and is one line on return', () => {
  const { tell, pass } = renderWithStore(<NotificationCenter />)
  tell('job-failed', { jobId: 'before' })
  pass(10)
  hide(true)
  for (const jobId of ['a', 'b', 'c']) tell('job-completed', { jobId })
  expect(toasts()).toEqual(['failed'])
  hide(false)
  expect(toasts()).toEqual(['failed', 'digest'])
  expect(screen.getByText('3 jobs done')).toBeTruthy()
})

const quiet: NotificationPreferences = { ...defaultNotificationPreferences, doNotDisturb: true }

test('in a quiet hour no toast comes, and when it ends one tells of all', () => {
  const { tell, pass, show } = renderWithStore(<NotificationCenter preferences={quiet} />)
  pass(10)
  for (const jobId of ['a', 'b']) tell('job-failed', { jobId })
  expect(toasts()).toEqual([])
  show(<NotificationCenter preferences={defaultNotificationPreferences} />)
  expect(toasts()).toEqual(['digest'])
})

test('what a person wants no toast of has none', () => {
  const { channels } = defaultNotificationPreferences
  const preferences = {
    ...defaultNotificationPreferences,
    channels: { ...channels, completed: { ...channels.completed, toast: false } },
  }
  const { tell } = renderWithStore(<NotificationCenter preferences={preferences} />)
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  expect(toasts()).toEqual(['failed'])
})

test('toasts stand where the app wants them, and as many', () => {
  const { tell } = renderWithStore(<NotificationCenter toasts={{ position: 'top start', limit: 1 }} />)
  for (const jobId of ['a', 'b']) tell('job-failed', { jobId })
  expect(toasts()).toHaveLength(1)
  expect(document.querySelector<HTMLElement>('[data-tt=NotificationToasts]')?.dataset).toMatchObject({
    block: 'top',
    inline: 'start',
  })
})

/** A bell over a backend that can do `commands`. */
function openWith(commands: CommandName[]) {
  const rig = createStoreRig({ commands })
  render(
    <StatusProvider store={rig.store}>
      <NotificationCenter followedJobs={['a']} />
    </StatusProvider>,
  )
  act(() => rig.up())
  act(() => rig.tell('job-progress', { jobId: 'a', progress: 42 }))
  return rig
}

test('a bar is cancelled by a press that asks once, where the backend can cancel', async () => {
  const { sent } = openWith(['cancel-job'])
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(sent.map(({ name }) => name)).not.toContain('cancel-job')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel it?' }))
  expect(sent.at(-1)).toMatchObject({ name: 'cancel-job' })
})

test('where the backend cannot cancel, no bar offers it', () => {
  openWith([])
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
})

test('with the panel closed, what could not be saved is said in a toast and can be tried again', async () => {
  const answers = [() => Promise.reject(new Error('503'))]
  const onSave = () => answers.shift()?.() ?? Promise.resolve()
  const { tell, state } = renderWithStore(<NotificationCenter onSave={onSave} defaultOpen />)
  tell('job-failed', { jobId: 'a' })
  await userEvent.click(screen.getByRole('button', { name: 'Mark all read' }))
  await userEvent.keyboard('{Escape}')
  expect(await screen.findByText('This could not be saved.')).toBeTruthy()
  expect(toasts()).toContain('offer')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(state().notifications.map(({ read }) => read)).toEqual([true])
})

test('what could not be saved is said until it is closed', async () => {
  const onSave = () => Promise.reject(new Error('503'))
  const { tell, pass } = renderWithStore(<NotificationCenter onSave={onSave} defaultOpen />)
  tell('job-completed', { jobId: 'a' })
  await userEvent.click(screen.getByRole('button', { name: 'Mark all read' }))
  await userEvent.keyboard('{Escape}')
  const said = await screen.findByText('This could not be saved.')
  pass(60_000)
  await userEvent.click(said.closest('[data-part=toast]')!.querySelector('[data-part=dismiss]')!)
  expect(toasts()).toEqual(['completed'])
})

test('while nothing is to disturb, the answer to what the person has just done is told all the same', async () => {
  const onSave = () => Promise.reject(new Error('503'))
  const { tell } = renderWithStore(<NotificationCenter onSave={onSave} defaultOpen doNotDisturb />)
  tell('job-completed', { jobId: 'a' })
  await userEvent.click(screen.getByRole('button', { name: 'Mark all read' }))
  await userEvent.keyboard('{Escape}')
  expect(await screen.findByText('This could not be saved.')).toBeTruthy()
  expect(toasts()).toEqual(['offer'])
})

test.each(['Open result', 'View'])(
  'whoever presses “%s” in a toast has dealt with it, and that is saved',
  async (name) => {
    const onSave = vi.fn<SaveNotifications>(async () => undefined)
    const { tell, state } = renderWithStore(<NotificationCenter onSave={onSave} onSelect={() => undefined} />)
    tell('job-completed', { jobId: 'a', resultUrl: '#result' })
    const pressed = screen.getByText(name)
    pressed.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(pressed)
    expect(state().notifications).toMatchObject([{ read: true }])
    expect(onSave.mock.calls).toEqual([[{ kind: 'read', ids: ['job/a/1/completed'] }]])
  },
)
