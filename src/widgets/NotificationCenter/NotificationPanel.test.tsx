import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { StatusNotification } from '../../protocol/notification.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { NotificationCenterView, type NotificationCenterViewProps } from './NotificationCenterView.tsx'

afterEach(cleanup)

const now = Date.UTC(2026, 0, 15, 12)
const end = (kind: 'completed' | 'failed', id: string, read = false): StatusNotification => ({
  kind,
  id,
  jobId: id,
  attempt: 1,
  name: `${id}.pdf`,
  at: now,
  seen: true,
  read,
  toast: false,
})
const done = (id: string, read = false) => end('completed', id, read)

const panelOf = (props: NotificationCenterViewProps) => (
  <TextProvider locale="en-GB" timeZone="UTC">
    <NotificationCenterView defaultOpen align="start" now={now} {...props} />
  </TextProvider>
)
const open = (props: NotificationCenterViewProps) => {
  const { rerender } = render(panelOf(props))
  return { change: (next: NotificationCenterViewProps) => rerender(panelOf(next)) }
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const rows = () => screen.queryAllByRole('row')
const titles = () => rows().map((row) => row.querySelector('[data-part=name]')?.textContent)
const empty = () => document.querySelector<HTMLElement>('[data-part=empty]')?.dataset['empty']

test('a filter shows what is unread or has failed alone, and is told to be on', async () => {
  open({ notifications: [done('a'), done('b', true), end('failed', 'c', true)] })
  await press(/^Unread/)
  expect(titles()).toEqual(['a.pdf is done'])
  expect(screen.getByRole('button', { name: /^Unread/ }).getAttribute('aria-pressed')).toBe('true')
  await press(/^Failed/)
  expect(titles()).toEqual(['c.pdf failed'])
  await press('All')
  expect(titles()).toHaveLength(3)
})

test('a filter that nothing fits has words of its own', async () => {
  open({ notifications: [done('a', true)], defaultFilter: 'unread' })
  expect([empty(), screen.getByText('All read').tagName]).toEqual(['unread', 'P'])
  await press(/^Failed/)
  expect([empty(), screen.getByText('No failures').tagName]).toEqual(['failed', 'P'])
})

test('what is done with all that is listed leaves alone what a filter hides', async () => {
  const done3 = [done('a'), done('b', true), end('failed', 'c')]
  const acts = { onRead: vi.fn<(ids: readonly string[]) => void>(), onClear: vi.fn<() => void>() }
  const more = {
    onArchive: vi.fn<(ids: readonly string[]) => void>(),
    onRemove: vi.fn<(ids: readonly string[]) => void>(),
  }
  open({ notifications: done3, ...acts, ...more, defaultFilter: 'failed' })
  await press('Mark all read')
  await press('Archive all')
  await press('Clear')
  expect([acts.onRead.mock.calls, more.onArchive.mock.calls, more.onRemove.mock.calls]).toEqual([
    [[['c'], false]],
    [[['c']]],
    [[['c']]],
  ])
  await press('All')
  await press('Clear')
  expect(acts.onClear).toHaveBeenCalledOnce()
})

test('where only the whole history can be cleared, that is not offered under a filter', async () => {
  open({ notifications: [done('a')], onClear: () => {} })
  expect(screen.getByRole('button', { name: 'Clear' })).toBeTruthy()
  await press(/^Unread/)
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
})

test('filters say how many are unread and how many have failed, and what is archived counts for neither', () => {
  open({ notifications: [done('a'), done('b'), end('failed', 'c', true), { ...end('failed', 'd'), archived: true }] })
  const filters = [...document.querySelectorAll('[data-part=filter]')].map((one) => one.textContent)
  expect(filters).toEqual(['All', 'Unread 2', 'Failed 1', 'Archived'])
})

test('what is archived stands under its own filter alone, and can be moved back from there', async () => {
  const onUnarchive = vi.fn<(ids: readonly string[]) => void>()
  open({ notifications: [done('a'), { ...done('b'), archived: true }], onArchive: () => {}, onUnarchive })
  expect(titles()).toEqual(['a.pdf is done'])
  await press('Archived')
  expect(titles()).toEqual(['b.pdf is done'])
  await press('Move back: b.pdf is done')
  expect(onUnarchive.mock.calls).toEqual([[['b']]])
})

test('a history that is all archived, and an archive without anything, have words of their own', async () => {
  const { change } = open({ notifications: [{ ...done('a'), archived: true }] })
  expect(empty()).toBe('done')
  await press('Archived')
  change({ notifications: [done('a')] })
  expect(empty()).toBe('archived')
})

test('a history that is still fetched is not called empty', () => {
  const { change } = open({ notifications: [], isLoading: true })
  expect([empty(), screen.getByText('Loading notifications').role]).toEqual([undefined, 'status'])
  // What stands above the list is there already: the list comes where its sketch was.
  expect(parts('filters')).toBe(1)
  change({ notifications: [done('a')], isLoading: true })
  expect(titles()).toEqual(['a.pdf is done'])
})

const parts = (...names: string[]) =>
  document.querySelectorAll(names.map((name) => `[data-part=${name}]`).join()).length

test('the settings that an app gives stand in place of the list, until they are left', async () => {
  open({ notifications: [done('a')], settings: <p>Sound</p>, doNotDisturb: false, desktop: 'granted' })
  expect(parts('quiet', 'desktop')).toBe(2)
  await press('Notification settings')
  expect(parts('quiet', 'desktop'), 'the settings say it themselves').toBe(0)
  expect([screen.getByText('Sound').tagName, titles()]).toEqual(['P', []])
  await press('Back to notifications')
  expect([screen.queryByText('Sound'), titles().length]).toEqual([null, 1])
})

test('a line that is down is said, with the time up to which the history is whole', () => {
  const { change } = open({ notifications: [done('a')], freshness: 'stale', asOf: now })
  expect(screen.getByText('Not connected: as of 12:00:00.')).toBeTruthy()
  change({ notifications: [], freshness: 'stale' })
  expect(screen.getByText('Not connected: news may be missing.')).toBeTruthy()
  expect(empty()).toBe('stale')
  change({ notifications: [], freshness: 'live', asOf: now })
  expect(screen.queryByText(/Not connected/)).toBeNull()
})

test('jobs that ended alike are one line, which unfolds to a line for each and is acted on as a whole', async () => {
  const onRead = vi.fn<(ids: readonly string[]) => void>()
  open({ notifications: ['a', 'b', 'c', 'd'].map((id) => done(id, id === 'c')), onRead })
  const name = screen.getByRole('button', { name: '4 jobs are done' })
  expect([titles().length, name.getAttribute('aria-expanded')]).toEqual([1, 'false'])
  await userEvent.click(name)
  expect(rows().map((row) => [row.ariaLevel, row.ariaPosInSet, row.ariaSetSize])).toEqual([
    ['1', '1', '1'],
    ...['1', '2', '3', '4'].map((at) => ['2', at, '4']),
  ])
  await press('Mark as read: 4 jobs are done')
  expect(onRead.mock.calls).toEqual([[['a', 'b', 'd'], false]])
})

test('a digest unfolds to what it tells of', async () => {
  const told = [done('a'), end('failed', 'b')]
  const digest: StatusNotification = {
    ...done('x'),
    kind: 'digest',
    id: 'd',
    completed: 1,
    failed: 1,
    from: now - 720_000,
  }
  open({ notifications: [digest, ...told, done('c')] })
  expect(titles()).toEqual(['While you were away, 12 mins', 'c.pdf is done'])
  await press('While you were away, 12 mins')
  expect(titles()).toEqual(['While you were away, 12 mins', 'a.pdf is done', 'b.pdf failed', 'c.pdf is done'])
})

test('an unfolded group stays unfolded while another job joins it', async () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => done(id))
  const { change } = open({ notifications: four })
  await press('4 jobs are done')
  change({ notifications: [done('e'), ...four] })
  await press('1 new')
  expect(screen.getByRole('button', { name: '5 jobs are done' }).getAttribute('aria-expanded')).toBe('true')
})

test('one line and a whole group can be removed', async () => {
  const onRemove = vi.fn<(ids: readonly string[]) => void>()
  const group = ['a', 'b', 'c', 'd'].map((id) => done(id))
  open({ notifications: [end('failed', 'x'), ...group], onRemove })
  await press('Remove: x.pdf failed')
  await press('Remove: 4 jobs are done')
  expect(onRemove.mock.calls).toEqual([[['x']], [['a', 'b', 'c', 'd']]])
})

test('what was done is said politely and can be undone', async () => {
  const onNotice = vi.fn<() => void>()
  const { change } = open({ notifications: [], onNotice })
  const line = screen.getByRole('status')
  expect(line.textContent).toBe('')
  change({ notifications: [], notice: { kind: 'cleared', count: 12 }, onNotice })
  expect(line.textContent).toBe('12 clearedUndo')
  await press('Undo')
  expect(onNotice).toHaveBeenCalledOnce()
})

test('what could not be saved can be tried again', async () => {
  const onNotice = vi.fn<() => void>()
  open({ notifications: [], notice: { kind: 'unsaved', count: 1 }, onNotice })
  await press('Try again')
  expect(onNotice).toHaveBeenCalledOnce()
})

test('an offer that ends while it has the focus leaves the focus in the panel', () => {
  const { change } = open({ notifications: [], notice: { kind: 'cleared', count: 1 }, onNotice: () => {} })
  screen.getByRole('button', { name: 'Undo' }).focus()
  change({ notifications: [], onNotice: () => {} })
  expect(document.activeElement).toBe(screen.getByRole('dialog'))
})

test('do-not-disturb is said by the bell and in the panel, and turned there', async () => {
  const onDoNotDisturb = vi.fn<(on: boolean) => void>()
  const { change } = open({ notifications: [], doNotDisturb: false, onDoNotDisturb })
  await press('Do not disturb')
  change({ notifications: [], doNotDisturb: true, onDoNotDisturb })
  expect(screen.getByRole('button', { name: 'Notifications, do not disturb' })).toBeTruthy()
  await press('Allow toasts')
  expect(onDoNotDisturb.mock.calls).toEqual([[true], [false]])
})

test('an owner that holds the panel open or shut decides', async () => {
  const onOpenChange = vi.fn<(isOpen: boolean) => void>()
  const { change } = open({ notifications: [], open: false, onOpenChange })
  expect(screen.queryByRole('dialog')).toBeNull()
  await press('Notifications')
  expect([onOpenChange.mock.calls, screen.queryByRole('dialog')]).toEqual([[[true]], null])
  change({ notifications: [], open: true, onOpenChange })
  expect(document.activeElement).toBe(screen.getByRole('dialog'))
})
