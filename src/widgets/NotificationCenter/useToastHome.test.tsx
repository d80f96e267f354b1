import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { hearPage } from '../../../tests/rigs/hearPage.ts'
import type { StatusNotification } from '../../protocol/notification.ts'
import '../../styles.css'
import { NotificationToastsView } from './NotificationToastsView.tsx'

afterEach(cleanup)

const done: StatusNotification = {
  kind: 'completed',
  id: 'a',
  jobId: 'a',
  attempt: 1,
  at: 0,
  name: 'a.pdf',
  seen: false,
  read: false,
  toast: true,
}
const toasts = <NotificationToastsView notifications={[done]} onDismiss={() => {}} />
const toast = () => document.querySelector<HTMLElement>('[data-part=toast]')!
const dialog = () => document.querySelector<HTMLDialogElement>('dialog')!
const isIn = (element: Element) => element.contains(toast())

test('toasts stand above the page, whatever the page does with the place they were put', () => {
  render(
    <header style={{ transform: 'scale(0.5)', overflow: 'hidden', inlineSize: 100, blockSize: 20 }}>{toasts}</header>,
  )
  expect(toast().closest(':popover-open')).toBeTruthy()
  expect(innerWidth - toast().getBoundingClientRect().right).toBe(16)
})

test('what contains its layout keeps its toasts', () => {
  render(<div style={{ contain: 'layout', inlineSize: 300, blockSize: 300 }}>{toasts}</div>)
  expect(toast().getBoundingClientRect().right).toBeLessThan(400)
})

test('while a modal dialog is open the toasts are in it, and then back where they were, without being read again', async () => {
  render(
    <>
      <main>{toasts}</main>
      <dialog>
        <button>Close</button>
      </dialog>
    </>,
  )
  const said = hearPage()
  await waitFor(() => expect(said.heard).toEqual(['Notification a.pdf is done']), { timeout: 10_000 })
  const before = toast()
  act(() => dialog().showModal())
  await waitFor(() => expect(isIn(dialog())).toBe(true))
  expect(toast()).toBe(before)
  expect(toast().closest(':popover-open')).toBeTruthy()
  act(() => dialog().close())
  await waitFor(() => expect(isIn(screen.getByRole('main'))).toBe(true))
  expect(said.heard).toEqual(['Notification a.pdf is done'])
  said.stop()
})

test('a toast that comes while a modal dialog is open comes into it, and so do its words', async () => {
  const page = (isDue: boolean) => (
    <>
      <NotificationToastsView notifications={isDue ? [done] : []} />
      <dialog />
    </>
  )
  const { rerender } = render(page(false))
  act(() => dialog().showModal())
  rerender(page(true))
  expect(isIn(dialog())).toBe(true)
  await waitFor(() => expect(dialog().querySelector('[aria-live]')?.textContent).toMatch(/a\.pdf is done/), {
    timeout: 10_000,
  })
})

test('of two modal dialogs the one that has the focus holds the toasts', async () => {
  render(
    <>
      {toasts}
      <dialog id="upper" />
      <dialog id="lower">
        <button>Close</button>
      </dialog>
    </>,
  )
  const [upper, lower] = [...document.querySelectorAll('dialog')]
  act(() => lower!.showModal())
  act(() => upper!.showModal())
  await waitFor(() => expect(isIn(upper!)).toBe(true))
  act(() => upper!.close())
  await waitFor(() => expect(isIn(lower!)).toBe(true))
})

test('a dialog that a library makes modal by hiding the rest holds the toasts, a dialog beside the page does not', async () => {
  const page = (isModal: boolean) => (
    <>
      <main {...(isModal && { 'aria-hidden': true })}>{toasts}</main>
      <div role="dialog" aria-label="Share">
        <button>Close</button>
      </div>
    </>
  )
  const { rerender } = render(page(false))
  const share = screen.getByRole('dialog')
  expect(isIn(share)).toBe(false)
  rerender(page(true))
  await waitFor(() => expect(isIn(share)).toBe(true))
})

test('toasts outlive a dialog that leaves the page with them in it', async () => {
  const page = (isOpen: boolean) => (
    <>
      <main>{toasts}</main>
      {isOpen && (
        <div role="dialog" aria-modal="true" aria-label="Share">
          <button>Close</button>
        </div>
      )}
    </>
  )
  const { rerender } = render(page(true))
  await waitFor(() => expect(isIn(screen.getByRole('dialog'))).toBe(true))
  rerender(page(false))
  await waitFor(() => expect(isIn(screen.getByRole('main'))).toBe(true))
})
