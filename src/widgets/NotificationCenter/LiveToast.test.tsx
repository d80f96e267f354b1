import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Job } from '../../protocol/job.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import { NotificationToastsView } from './NotificationToastsView.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const job = (parts: Partial<Job> = {}): Job => ({
  jobId: 'a',
  name: 'a.pdf',
  status: 'progress',
  attempt: 1,
  firstSeenAt: 0,
  stepLog: [],
  ...parts,
})
const completed = (jobId: string, at = 9): StatusNotification => ({
  kind: 'completed',
  id: `job/${jobId}`,
  jobId,
  attempt: 1,
  name: `${jobId}.pdf`,
  at,
  seen: false,
  read: false,
  toast: true,
})
// The oldest first: the newest stands at the edge.
const toasts = () =>
  [...document.querySelectorAll<HTMLElement>('[data-part=toast]')].toSorted(
    (a, b) => Number(b.style.order) - Number(a.style.order),
  )
const names = () => toasts().map((toast) => toast.querySelector('[data-part=name]')?.textContent)

test('a job that is followed has a bar, which moves in place and never says more than is done', () => {
  const { rerender } = render(<NotificationToastsView notifications={[]} jobs={[job({ progress: 41.9 })]} />)
  const [toast] = toasts()
  expect(screen.getByRole('progressbar', { name: 'Progress' }).getAttribute('aria-valuenow')).toBe('41')
  rerender(<NotificationToastsView notifications={[]} jobs={[job({ progress: 99.9, step: 'Saving' })]} />)
  expect(toasts()).toEqual([toast])
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('99%')
  expect(screen.getByText('Saving')).toBeTruthy()
})

test('a bar without a number has no value', () => {
  render(<NotificationToastsView notifications={[]} jobs={[job({ status: 'started' })]} />)
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false)
})

test('the result comes where the bar was, and is read aloud', () => {
  const { rerender } = render(<NotificationToastsView notifications={[completed('b', 5)]} jobs={[job()]} />)
  expect(names()).toEqual(['a.pdf', 'b.pdf is done'])
  rerender(
    <NotificationToastsView
      notifications={[completed('a'), completed('b', 5)]}
      jobs={[job({ status: 'completed', progress: 100 })]}
    />,
  )
  expect(names()).toEqual(['a.pdf is done', 'b.pdf is done'])
  expect(toasts().map(({ dataset }) => dataset['instead'])).toEqual(['true', 'false'])
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a bar stays for as long as its job runs, and closes only where it can be', async () => {
  const onUnfollow = vi.fn<(jobId: string) => void>()
  const { rerender } = render(<NotificationToastsView notifications={[]} jobs={[job()]} />)
  expect(screen.queryByRole('button')).toBeNull()
  rerender(<NotificationToastsView notifications={[]} jobs={[job()]} onUnfollow={onUnfollow} />)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onUnfollow.mock.calls).toEqual([['a']])
})

test('the time of a toast stands still under the pointer and says so', () => {
  vi.useFakeTimers()
  const onDismiss = vi.fn<(id: string) => void>()
  render(<NotificationToastsView notifications={[completed('a')]} onDismiss={onDismiss} />)
  const [toast] = toasts()
  fireEvent.pointerMove(toast as HTMLElement)
  act(() => void vi.advanceTimersByTime(3_600_000))
  expect([toast?.dataset['paused'], onDismiss.mock.calls.length]).toEqual(['true', 0])
  fireEvent.pointerLeave(toast?.closest('[role=region]') as HTMLElement)
  act(() => void vi.advanceTimersByTime(3_600_000))
  expect(onDismiss.mock.calls).toEqual([['job/a']])
})

test.each([
  ['while the window is not the one in use', () => fireEvent.blur(window), () => fireEvent.focus(window)],
  [
    'with the focus in it',
    () => act(() => screen.getByRole('button', { name: 'Dismiss' }).focus()),
    () => act(() => screen.getByRole('button', { name: 'Dismiss' }).blur()),
  ],
])('the time of a toast stands still %s', (_, stop, goOn) => {
  vi.useFakeTimers()
  const onDismiss = vi.fn<(id: string) => void>()
  render(<NotificationToastsView notifications={[completed('a')]} onDismiss={onDismiss} />)
  stop()
  act(() => void vi.advanceTimersByTime(3_600_000))
  expect(onDismiss).not.toHaveBeenCalled()
  goOn()
  act(() => void vi.advanceTimersByTime(3_600_000))
  expect(onDismiss.mock.calls).toEqual([['job/a']])
})

test('those that are only counted can be asked for', async () => {
  const onMore = vi.fn<() => void>()
  const five = ['a', 'b', 'c', 'd', 'e'].map((id, at) => completed(id, at))
  render(<NotificationToastsView notifications={five} onMore={onMore} />)
  await userEvent.click(screen.getByRole('button', { name: '2 more' }))
  expect(onMore).toHaveBeenCalledOnce()
})
