import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { StatusNotification } from '../../protocol/notification.ts'
import { NotificationToastsView } from './NotificationToastsView.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const base = { seen: false, read: false, toast: true }
const completed = (jobId: string, at = 0): StatusNotification => ({
  ...base,
  kind: 'completed',
  id: jobId,
  jobId,
  attempt: 1,
  at,
  name: `${jobId}.pdf`,
})
const failed = (jobId: string, at = 0): StatusNotification => ({
  ...base,
  kind: 'failed',
  id: jobId,
  jobId,
  attempt: 1,
  at,
  name: `${jobId}.pdf`,
  error: 'Encrypted',
})
const alert: StatusNotification = {
  ...base,
  kind: 'alert',
  id: 'alert',
  at: 0,
  severity: 'critical',
  message: 'Storage is full',
}
const toasts = () => screen.queryAllByRole('listitem').filter((item) => item.dataset['part'] === 'toast')
const names = () => toasts().map((toast) => toast.querySelector('[data-part=name]')?.textContent)

/** The politeness of each announcement, read in the moment in which Radix adds it to the page. */
async function announced(notifications: readonly StatusNotification[]) {
  const { unmount } = render(<NotificationToastsView notifications={notifications} onDismiss={() => {}} />)
  const live = [...document.querySelectorAll('[aria-live]')].map((region) => region.getAttribute('aria-live'))
  unmount()
  return live
}

test('only notifications that say toast are shown', () => {
  render(<NotificationToastsView notifications={[completed('a'), { ...completed('b'), toast: false }]} />)
  expect(names()).toEqual(['a.pdf is done'])
})

test('a failure of a job is announced at once, all else politely', async () => {
  expect(await announced([failed('a')])).toEqual(['assertive'])
  expect(await announced([completed('a')])).toEqual(['polite'])
  expect(await announced([alert])).toEqual(['polite'])
})

/** The first words that a screen reader is given; Radix takes them away again a second later. */
const firstHeard = () =>
  new Promise<string>((resolve) => {
    const listening = new MutationObserver(() => {
      const words = document.querySelector('[aria-live]')?.textContent
      if (!words) return
      listening.disconnect()
      resolve(words)
    })
    listening.observe(document.body, { childList: true, subtree: true })
  })

test('what is read aloud are the words of the news, with spaces between, and not those of the buttons', async () => {
  const heard = firstHeard()
  const one = { ...failed('a'), resultUrl: '/results/a' }
  render(<NotificationToastsView notifications={[one]} onSelect={() => {}} onDismiss={() => {}} />)
  expect((await heard).trim()).toBe('Notification a.pdf failed Encrypted')
})

test('the newest three are shown and the others counted', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id, at) => completed(id, at))
  render(<NotificationToastsView notifications={five.toReversed()} />)
  expect(names()).toEqual(['c.pdf is done', 'd.pdf is done', 'e.pdf is done'])
  expect(screen.getByText('2 more')).toBeTruthy()
})

test('of a thousand that are due the newest three are mounted', () => {
  const thousand = Array.from({ length: 1_000 }, (_, at) => completed(`job-${at}`, at))
  render(<NotificationToastsView notifications={thousand} />)
  expect(names()).toEqual(['job-997.pdf is done', 'job-998.pdf is done', 'job-999.pdf is done'])
  expect(screen.getByText('997 more')).toBeTruthy()
})

test('dismissing tells the id and leaves the rest to the owner of the list', async () => {
  const onDismiss = vi.fn<(id: string) => void>()
  render(<NotificationToastsView notifications={[failed('a')]} onDismiss={onDismiss} />)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onDismiss.mock.calls).toEqual([['a']])
  expect(toasts()).toHaveLength(1)
})

test('a success leaves by itself, a failure and a critical alert stay', () => {
  vi.useFakeTimers()
  const onDismiss = vi.fn<(id: string) => void>()
  const list = [completed('a'), failed('b'), alert]
  render(<NotificationToastsView notifications={list} onDismiss={onDismiss} />)
  vi.advanceTimersByTime(3_600_000)
  expect(onDismiss.mock.calls).toEqual([['a']])
})

test('Escape elsewhere on the page dismisses nothing, Escape in a toast dismisses it', async () => {
  const onDismiss = vi.fn<(id: string) => void>()
  render(
    <>
      <input aria-label="Search" />
      <NotificationToastsView notifications={[failed('a')]} onDismiss={onDismiss} />
    </>,
  )
  screen.getByRole('textbox').focus()
  await userEvent.keyboard('{Escape}')
  expect(onDismiss).not.toHaveBeenCalled()
  screen.getByRole('button', { name: 'Dismiss' }).focus()
  await userEvent.keyboard('{Escape}')
  expect(onDismiss.mock.calls).toEqual([['a']])
})

test('without a way to dismiss, a toast has no button that would do nothing', () => {
  render(<NotificationToastsView notifications={[failed('a')]} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('view hands over the notification', async () => {
  const one = failed('a')
  const onDismiss = vi.fn<(id: string) => void>()
  const onSelect = vi.fn<(one: StatusNotification) => void>()
  render(<NotificationToastsView notifications={[one]} onSelect={onSelect} onDismiss={onDismiss} />)
  await userEvent.click(within(toasts()[0] as HTMLElement).getByRole('button', { name: 'View' }))
  expect(onSelect).toHaveBeenCalledWith(one)
  expect(onDismiss).toHaveBeenCalledWith('a')
})

test('a server renders no toast and so no inline style', () => {
  expect(renderToString(<NotificationToastsView notifications={[failed('a')]} />)).toBe('')
})
