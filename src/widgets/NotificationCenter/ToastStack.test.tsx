import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { StatusNotification } from '../../protocol/notification.ts'
import '../../styles.css'
import { NotificationToastsView } from './NotificationToastsView.tsx'
import type { NotificationToastsViewProps } from './NotificationToastsView.tsx'
import type { ToastPosition } from './toastPosition.ts'

afterEach(async () => {
  cleanup()
  document.documentElement.dir = ''
  await userEvent.unhover(document.body)
})

const failed = (jobId: string, at: number): StatusNotification => ({
  kind: 'failed',
  id: jobId,
  jobId,
  attempt: 1,
  at,
  name: jobId,
  error: 'The file is encrypted',
  seen: false,
  read: false,
  toast: true,
})
const three = ['a', 'b', 'c'].map(failed)

function open(props: Partial<NotificationToastsViewProps> = {}) {
  const onDismiss = vi.fn<(id: string) => void>()
  const ui = (more: typeof props) => (
    <NotificationToastsView notifications={three} onDismiss={onDismiss} {...props} {...more} />
  )
  const { rerender, unmount } = render(ui({}))
  return { onDismiss, unmount, change: (more: typeof props) => rerender(ui(more)) }
}
const stack = () => document.querySelector<HTMLElement>('[data-tt=NotificationToasts]')!
const toast = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-part=toast]')].find(
    (one) => one.querySelector('[data-part=name]')?.textContent === `${name} failed`,
  )!
const box = (name: string) => toast(name).getBoundingClientRect()

test.each<[ToastPosition, string, string, string]>([
  ['bottom end', 'ltr', 'bottom', 'right'],
  ['bottom start', 'ltr', 'bottom', 'left'],
  ['top end', 'rtl', 'top', 'left'],
  ['top start', 'rtl', 'top', 'right'],
  ['top center', 'ltr', 'top', 'center'],
  ['bottom center', 'rtl', 'bottom', 'center'],
])('at %s, %s, the newest stands at the %s and the %s', (position, dir, block, side) => {
  document.documentElement.dir = dir
  open({ position, isExpanded: true })
  const [a, c] = [box('a'), box('c')]
  expect(block === 'bottom' ? innerHeight - c.bottom : c.top).toBe(16)
  expect(block === 'bottom' ? a.bottom < c.top : a.top > c.bottom).toBe(true)
  const [left, right] = [c.left, innerWidth - c.right]
  expect(side === 'center' ? left - right : side === 'left' ? left - 16 : right - 16).toBe(0)
})

test('under the pointer the stack opens away from the newest, which keeps its place', async () => {
  open()
  const before = box('c')
  expect(box('a').height).toBeLessThan(20)
  await userEvent.hover(toast('c'))
  expect(stack().dataset['open']).toBe('true')
  expect(box('c')).toEqual(before)
  expect(box('a').bottom).toBeLessThan(box('b').top)
})

test('between two toasts the stack stays open, and closes once the pointer is gone', async () => {
  open()
  await userEvent.hover(toast('c'))
  const between = document.elementFromPoint(box('c').left + 20, box('c').top - 4)
  expect(between?.closest('[data-part=toast]')).toBeTruthy()
  await userEvent.unhover(toast('c'))
  expect(stack().dataset['open']).toBe('false')
})

test('over the number of the others the stack stays as it is', async () => {
  open({ limit: 2, onMore: () => {} })
  await userEvent.hover(screen.getByRole('button', { name: '1 more' }))
  expect(stack().dataset['open']).toBe('false')
})

test('with the focus in it the stack is open', () => {
  open()
  act(() => toast('a').focus())
  expect(stack().dataset['open']).toBe('true')
  act(() => toast('a').blur())
  expect(stack().dataset['open']).toBe('false')
})

test('a drag with the mouse over an error selects it, and dismisses nothing', () => {
  const { onDismiss } = open()
  const message = toast('c').querySelector('[data-part=message]')!
  const mouse = { pointerType: 'mouse', pointerId: 1, button: 0, bubbles: true }
  const { left, top } = message.getBoundingClientRect()
  const swipes: string[] = []
  toast('c').addEventListener('toast.swipeStart', () => swipes.push('start'))
  fireEvent.pointerDown(message, { ...mouse, clientX: left, clientY: top })
  fireEvent.pointerMove(message, { ...mouse, clientX: left + 200, clientY: top })
  fireEvent.pointerUp(message, { ...mouse, clientX: left + 200, clientY: top })
  expect([swipes, onDismiss.mock.calls]).toEqual([[], []])
  expect([message, toast('c')].map((one) => getComputedStyle(one).userSelect)).toEqual(['text', 'text'])
})

/** A finger that moves over a toast. */
function swipe(element: HTMLElement, x: number): void {
  // The browser knows no such finger, so that it cannot be held.
  element.setPointerCapture = () => {}
  const finger = { pointerType: 'touch', pointerId: 7, button: 0 }
  fireEvent.pointerDown(element, { ...finger, clientX: 300, clientY: 300 })
  fireEvent.pointerMove(element, { ...finger, clientX: 300 + x / 2, clientY: 300 })
  fireEvent.pointerMove(element, { ...finger, clientX: 300 + x, clientY: 300 })
  fireEvent.pointerUp(element, { ...finger, clientX: 300 + x, clientY: 300 })
}

test.each([
  ['ltr', 120, -120],
  ['rtl', -120, 120],
])('written %s, a finger swipes a toast to its own edge, and not to the other', (dir, away, back) => {
  document.documentElement.dir = dir
  const { onDismiss } = open()
  swipe(toast('c'), back)
  expect(onDismiss).not.toHaveBeenCalled()
  swipe(toast('c'), away)
  expect(onDismiss.mock.calls).toEqual([['c']])
})

test('F8 moves the focus to the toasts, and back to where it was', async () => {
  render(<input aria-label="Search" />)
  open()
  screen.getByRole('textbox').focus()
  await userEvent.keyboard('{F8}')
  expect(document.activeElement).toBe(stack())
  await userEvent.keyboard('{F8}')
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  await userEvent.keyboard('{F8}{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('when the toast with the focus goes the stack has it, and with the last of them it goes back', async () => {
  render(<input aria-label="Search" />)
  const { change, onDismiss } = open()
  screen.getByRole('textbox').focus()
  await userEvent.keyboard('{F8}{Tab}{Escape}')
  expect(onDismiss.mock.calls).toEqual([['c']])
  change({ notifications: three.slice(0, 2) })
  expect(document.activeElement).toBe(stack())
  change({ notifications: [] })
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('a stack that leaves the page takes everything with it', () => {
  const { unmount } = open()
  unmount()
  expect(document.querySelector('[data-tt=NotificationToasts]')).toBeNull()
})
