import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { notificationHistory } from '../../../mocks/build/notificationHistory.ts'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { StatusNotification } from '../../protocol/notification.ts'
import { NotificationCenterView, type NotificationCenterViewProps } from './NotificationCenterView.tsx'

afterEach(cleanup)

const now = Date.UTC(2026, 0, 15, 12)
const alert = (id: string, parts: Partial<StatusNotification> = {}): StatusNotification =>
  ({
    kind: 'alert',
    severity: 'info',
    id,
    title: id,
    message: '.',
    at: now,
    seen: true,
    read: false,
    toast: false,
    ...parts,
  }) as StatusNotification
const alerts = (count: number) => Array.from({ length: count }, (_, at) => alert(`n${at}`))
// Without the digests, which fold what is below them.
const far = notificationHistory(11_000, 1, now)
  .filter(({ kind }) => kind !== 'digest')
  .slice(0, 10_000)

const rows = () => screen.queryAllByRole('row')
const list = () => screen.getByRole('treegrid')
const nameOf = (row: Element | null | undefined) => row?.querySelector('[data-part=name]')?.textContent
const focused = () => nameOf(document.activeElement)
const top = () => rows().at(0)?.getBoundingClientRect().top ?? Number.NaN

/** With its event at once, which a browser tells before its next frame. */
function scrollTo(y: number): void {
  list().scrollTop = y
  fireEvent.scroll(list())
}

async function show(props: NotificationCenterViewProps, direction: 'ltr' | 'rtl' = 'ltr') {
  const ui = (more: Partial<NotificationCenterViewProps>) => (
    <div dir={direction}>
      <NotificationCenterView defaultOpen align="start" now={now} {...props} {...more} />
    </div>
  )
  // The pointer of an earlier test is not to be in the list.
  await userEvent.hover(document.documentElement, { position: { x: 790, y: 590 } })
  const { change } = await showInRoom(400, ui({}))
  return { change: (more: Partial<NotificationCenterViewProps>) => change(ui(more)) }
}

test('of ten thousand only those near what is in sight are drawn, and each row says where it stands', async () => {
  await show({ notifications: far, groupFrom: Infinity })
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5))
  expect(document.querySelectorAll('[data-tt] *').length).toBeLessThan(1_000)
  expect(list().ariaRowCount ?? list().getAttribute('aria-rowcount')).toBe('10000')
  expect([rows()[1]?.ariaPosInSet, rows()[1]?.ariaSetSize]).toEqual(['2', '10000'])
})

test('the list is one tab stop, and keys move through all ten thousand', async () => {
  await show({ notifications: far, groupFrom: Infinity })
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5))
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  const at = () => document.activeElement?.getAttribute('aria-rowindex')
  rows()[0]?.focus()
  await userEvent.keyboard('{End}')
  await vi.waitFor(() => expect(at()).toBe('10000'))
  await userEvent.keyboard('{ArrowUp}')
  await vi.waitFor(() => expect(at()).toBe('9999'))
  await userEvent.keyboard('{Home}')
  await vi.waitFor(() => expect([at(), list().scrollTop]).toEqual(['1', 0]))
})

test('an arrow leads from the panel that was just opened into the list', async () => {
  await show({ notifications: alerts(2) })
  screen.getByRole('dialog').focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('n0')
})

test('a letter acts on the row with the focus: archived or moved back, read or unread, removed', async () => {
  const acts = { onRead: vi.fn(), onUnread: vi.fn(), onArchive: vi.fn(), onUnarchive: vi.fn(), onRemove: vi.fn() }
  await show({ ...acts, notifications: [alert('a'), alert('b', { read: true }), alert('c', { archived: true })] })
  rows()[0]?.focus()
  await userEvent.keyboard('eu{Delete}{ArrowDown}u')
  const { onArchive, onRead, onRemove, onUnread, onUnarchive } = acts
  expect([onArchive, onRead, onRemove, onUnread].map(({ mock }) => mock.calls)).toEqual([
    [[['a']]],
    [[['a'], false]],
    [[['a']]],
    [[['b']]],
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Archived' }))
  rows()[0]?.focus()
  await userEvent.keyboard('e')
  expect(onUnarchive.mock.calls).toEqual([[['c']]])
})

test('Enter chooses a row, and a letter with a modifier is left to the page', async () => {
  const onSelect = vi.fn<(one: StatusNotification) => void>()
  const onArchive = vi.fn<(ids: readonly string[]) => void>()
  const [one] = alerts(1)
  await show({ notifications: [one as StatusNotification], onSelect, onArchive })
  rows()[0]?.focus()
  await userEvent.keyboard('{Enter}{Control>}e{/Control}')
  expect([onSelect.mock.calls, onArchive.mock.calls]).toEqual([[[one]], []])
})

test('a row that goes away leaves the focus to the next, the last one to the panel', async () => {
  const { change } = await show({ notifications: alerts(3) })
  rows()[1]?.focus()
  change({ notifications: [alert('n0'), alert('n2')] })
  expect(focused()).toBe('n2')
  change({ notifications: [alert('n0')] })
  expect(focused()).toBe('n0')
  change({ notifications: [] })
  expect(document.activeElement).toBe(screen.getByRole('dialog'))
})

test.each([
  ['ltr', '{ArrowRight}', '{ArrowLeft}'],
  ['rtl', '{ArrowLeft}', '{ArrowRight}'],
] as const)(
  'written %s, the arrow along the text unfolds a group and the other one folds it',
  async (direction, along, back) => {
    await show(
      {
        notifications: far
          .filter(({ kind }) => kind === 'completed')
          .slice(0, 5)
          .map((one) => ({ ...one, at: now })),
      },
      direction,
    )
    rows()[0]?.focus()
    await userEvent.keyboard(along)
    expect(rows()).toHaveLength(6)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2')
    await userEvent.keyboard(`${back}${back}`)
    expect([rows().length, document.activeElement?.getAttribute('aria-level')]).toEqual([1, '1'])
  },
)

test('the arrow along the text leads to what can be pressed in a row, and back', async () => {
  await show({ notifications: alerts(1), onArchive: () => {}, onRemove: () => {} })
  rows()[0]?.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(document.activeElement?.ariaLabel).toBe('Remove: n0')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(document.activeElement).toBe(rows()[0])
})

test('what comes while the list has the focus waits above it, and nothing moves', async () => {
  const { change } = await show({ notifications: alerts(3) })
  rows()[1]?.focus()
  const before = top()
  change({ notifications: [alert('new'), ...alerts(3)] })
  expect([rows().length, top(), focused()]).toEqual([3, before, 'n1'])
  expect(screen.getByText('New notifications wait above the list.').role).toBe('status')
  await userEvent.click(screen.getByRole('button', { name: '1 new' }))
  expect([rows().length, focused()]).toEqual([4, 'new'])
})

test('what comes while the list is scrolled waits above it, from the first on at the top', async () => {
  const { change } = await show({ notifications: alerts(30) })
  scrollTo(300)
  change({ notifications: [alert('x'), alert('y'), ...alerts(30)] })
  expect(screen.getByRole('button', { name: '2 new' })).toBeTruthy()
  scrollTo(0)
  expect(nameOf(rows()[0])).toBe('x')
})

test('what comes while nobody is in the list stands at its top at once', async () => {
  const { change } = await show({ notifications: alerts(3) })
  change({ notifications: [alert('new'), ...alerts(3)] })
  expect([nameOf(rows()[0]), screen.queryByRole('button', { name: /new$/ })]).toEqual(['new', null])
})

test('what an undo puts back is not new, and stands where it was', async () => {
  const { change } = await show({ notifications: alerts(3) })
  rows()[2]?.focus()
  change({ notifications: alerts(3).slice(1) })
  change({ notifications: alerts(3) })
  expect(rows().map(nameOf)).toEqual(['n0', 'n1', 'n2'])
})

test('seen is what has been on screen, once each', async () => {
  const onSeen = vi.fn<(ids: readonly string[]) => void>()
  const unseen = alerts(40).map((one) => ({ ...one, seen: false }))
  const { change } = await show({ notifications: unseen, onSeen })
  const told = () => onSeen.mock.calls.flat(2)
  expect(told()).toContain('n0')
  expect(told()).not.toContain('n39')
  scrollTo(99_999)
  expect(told()).toContain('n39')
  change({ now: now + 10_000 })
  expect(new Set(told()).size).toBe(told().length)
})

test('time that passes looks again at none but the rows in sight', async () => {
  let looks = 0
  const counted = far.map((one) => ({
    ...one,
    get read() {
      looks++
      return true
    },
  }))
  const { change } = await show({ notifications: counted, onUnread: () => {} })
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5))
  looks = 0
  change({ now: now + 10_000 })
  expect(looks).toBeGreaterThan(0)
  expect(looks).toBeLessThan(2_000)
})
