import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { JobNotification, StatusNotification } from '../../protocol/notification.ts'
import { NotificationCenterView } from './NotificationCenterView.tsx'

afterEach(cleanup)

const now = Date.UTC(2026, 0, 15, 12)
const done = (id: string, parts: Partial<JobNotification> = {}): JobNotification => ({
  kind: 'completed',
  id,
  jobId: id,
  attempt: 1,
  name: `${id}.pdf`,
  at: now - 300_000,
  seen: false,
  read: false,
  toast: false,
  ...parts,
})
const bell = () => screen.getByRole('button', { name: /^Notifications/ })
const badge = () => document.querySelector('[data-part=badge]')

test('the bell is named with the number of new notifications', () => {
  render(<NotificationCenterView notifications={[done('a'), done('b'), done('c', { seen: true })]} />)
  expect(bell().getAttribute('aria-label')).toBe('Notifications, 2 new')
  expect(badge()?.textContent).toBe('2')
})

test('nothing new leaves the bell without a badge', () => {
  render(<NotificationCenterView notifications={[done('a', { seen: true })]} />)
  expect(bell().getAttribute('aria-label')).toBe('Notifications')
  expect(badge()).toBeNull()
})

test('badge and name stop at 99+', () => {
  render(<NotificationCenterView notifications={Array.from({ length: 120 }, (_, i) => done(String(i)))} />)
  expect(badge()?.textContent).toBe('99+')
  expect(bell().getAttribute('aria-label')).toBe('Notifications, 99+ new')
})

test('the bell counts what is unread or all that is there where it is asked to, never what is archived', () => {
  const notifications = [
    done('a', { seen: true }),
    done('b', { seen: true, read: true }),
    done('c', { archived: true }),
  ]
  const { rerender } = render(<NotificationCenterView notifications={notifications} count="unread" />)
  expect([badge()?.textContent, bell().ariaLabel]).toEqual(['1', 'Notifications, 1 unread'])
  rerender(<NotificationCenterView notifications={notifications} count="all" />)
  expect([badge()?.textContent, bell().ariaLabel]).toEqual(['2', 'Notifications, 2 in all'])
})

test('a failure among the new gives the badge the tone of an error', () => {
  render(<NotificationCenterView notifications={[done('a'), done('b', { kind: 'failed' })]} />)
  expect(badge()?.getAttribute('data-tone')).toBe('error')
})

test('opening moves focus into the panel and marks as seen', async () => {
  const onSeen = vi.fn<(ids: readonly string[]) => void>()
  render(<NotificationCenterView notifications={[done('a')]} now={now} onSeen={onSeen} />)
  expect(onSeen).not.toHaveBeenCalled()
  await userEvent.click(bell())
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Notifications' }))
  expect(onSeen.mock.calls).toEqual([[['a']]])
  expect(screen.getByText('5 minutes ago')).toBeTruthy()
})

test('a panel that is open from the start takes no focus', () => {
  render(<NotificationCenterView notifications={[]} defaultOpen />)
  expect(screen.getByRole('dialog')).toBeTruthy()
  expect(document.activeElement).toBe(document.body)
})

test('Escape closes the panel and gives focus back to the bell', async () => {
  render(<NotificationCenterView notifications={[]} />)
  await userEvent.click(bell())
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(bell())
})

test('a press outside closes the panel and one inside does not', async () => {
  render(
    <>
      <button>Elsewhere</button>
      <NotificationCenterView notifications={[done('a')]} align="start" />
    </>,
  )
  await userEvent.click(bell())
  await userEvent.click(screen.getByText('a.pdf is done'))
  expect(screen.getByRole('dialog')).toBeTruthy()
  await userEvent.click(screen.getByText('Elsewhere'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('choosing an unread line hands it over and marks it as read', async () => {
  const one = done('a')
  const onRead = vi.fn<(ids: readonly string[], isChosen: boolean) => void>()
  const onSelect = vi.fn<(one: StatusNotification) => void>()
  render(<NotificationCenterView defaultOpen align="start" notifications={[one]} onRead={onRead} onSelect={onSelect} />)
  await userEvent.click(screen.getByRole('button', { name: 'a.pdf is done' }))
  expect(onSelect).toHaveBeenCalledWith(one)
  expect(onRead).toHaveBeenCalledWith(['a'], true)
})

test('one is marked as read without being chosen, and its line keeps the focus', async () => {
  const onRead = vi.fn<(ids: readonly string[], isChosen: boolean) => void>()
  const onSelect = vi.fn<(one: StatusNotification) => void>()
  const rest = { defaultOpen: true, align: 'start' as const, onRead, onSelect }
  const { rerender } = render(<NotificationCenterView {...rest} notifications={[done('a')]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Mark as read: a.pdf is done' }))
  expect(onRead).toHaveBeenCalledWith(['a'], false)
  expect(onSelect).not.toHaveBeenCalled()
  rerender(<NotificationCenterView {...rest} notifications={[done('a', { read: true })]} />)
  expect(screen.queryByRole('button', { name: /Mark as read/ })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('row'))
})

test('mark all read is offered only while something is unread', async () => {
  const onReadAll = vi.fn<() => void>()
  const rest = { defaultOpen: true, align: 'start' as const, onReadAll }
  const { rerender } = render(<NotificationCenterView {...rest} notifications={[done('a')]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Mark all read' }))
  expect(onReadAll).toHaveBeenCalledOnce()
  rerender(<NotificationCenterView {...rest} notifications={[done('a', { read: true })]} />)
  expect(screen.queryByRole('button', { name: 'Mark all read' })).toBeNull()
})

test('clear is offered while there is a history, and an empty one says so', async () => {
  const onClear = vi.fn<() => void>()
  const rest = { defaultOpen: true, align: 'start' as const, onClear }
  const { rerender } = render(<NotificationCenterView {...rest} notifications={[done('a')]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  expect(onClear).toHaveBeenCalledOnce()
  rerender(<NotificationCenterView {...rest} notifications={[]} />)
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  expect(screen.getByText('Nothing to tell yet')).toBeTruthy()
})

test('the type of a notification is an attribute, and what looks like HTML is text', () => {
  const failed = done('a', { kind: 'failed', error: '<b>odd</b>', at: Number.NaN })
  render(<NotificationCenterView defaultOpen now={now} notifications={[failed]} />)
  const item = screen.getByRole('row')
  expect(item.dataset['tone']).toBe('error')
  expect(within(item).getByText('<b>odd</b>')).toBeTruthy()
})
