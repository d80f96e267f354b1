import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { toast, Toaster } from 'sonner'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ToastRequest } from '../protocol/toaster.ts'
import { createSonnerToaster } from './sonner.ts'

afterEach(() => {
  toast.dismiss()
  cleanup()
})

function open() {
  render(
    <>
      <p>The page</p>
      <Toaster />
    </>,
  )
  const onDismiss = vi.fn<() => void>()
  const toaster = createSonnerToaster(toast)
  const show = (parts: Partial<ToastRequest> & { id: string }) =>
    toaster.show({
      tone: 'info',
      title: 'report.pdf',
      politeness: 'polite',
      durationMs: Infinity,
      actions: [],
      onDismiss,
      ...parts,
    })
  return { ...toaster, show, onDismiss }
}
const shown = () => [...document.querySelectorAll<HTMLElement>('[data-sonner-toast]:not([data-removed=true])')]
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('what a toast says next takes the place of what it said before', async () => {
  const { show } = open()
  show({ id: 'a', progress: 42, message: 'Reading' })
  await screen.findByText('42% · Reading')
  const [before] = shown()
  show({ id: 'a', tone: 'success', title: 'report.pdf is done', durationMs: 60_000 })
  await screen.findByText('report.pdf is done')
  expect(shown()).toEqual([before])
  expect([before?.dataset['type'], screen.queryByText(/Reading/)]).toEqual(['success', null])
})

test('a failure stays, and the press that closes it is told once', async () => {
  const { show, onDismiss } = open()
  show({ id: 'a', tone: 'error' })
  await press('Close toast')
  await waitFor(() => expect(shown()).toEqual([]))
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('that its time is up is told once', async () => {
  const { show, onDismiss } = open()
  // Under the pointer time stands still.
  await userEvent.hover(screen.getByText('The page'))
  show({ id: 'a', durationMs: 20 })
  await waitFor(() => expect(onDismiss).toHaveBeenCalledOnce(), { timeout: 10_000 })
})

test('what the app takes away is not told', async () => {
  const { show, dismiss, onDismiss } = open()
  show({ id: 'a' })
  await waitFor(() => expect(shown()).toHaveLength(1))
  dismiss('a')
  await waitFor(() => expect(document.querySelector('[data-sonner-toast]')).toBeNull(), { timeout: 10_000 })
  expect(onDismiss).not.toHaveBeenCalled()
})

test('the end of what the app took away does not end what it shows in its place', async () => {
  const { show, dismiss, onDismiss } = open()
  show({ id: 'a' })
  await waitFor(() => expect(shown()).toHaveLength(1))
  const [before] = shown()
  dismiss('a')
  show({ id: 'a', title: 'Once more' })
  await waitFor(() => expect(before?.isConnected).toBe(false), { timeout: 10_000 })
  expect([shown().length, onDismiss.mock.calls.length]).toEqual([1, 0])
})

test('a press on an action runs it and ends the toast, which is told once', async () => {
  const { show, onDismiss } = open()
  const run = vi.fn<() => void>()
  show({ id: 'a', actions: [{ label: 'View', run }] })
  await press('View')
  await waitFor(() => expect(shown()).toEqual([]))
  expect([run.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1])
})

test('a bar stays whatever is asked for it', async () => {
  const { show, onDismiss } = open()
  const bar = (...labels: string[]) =>
    show({ id: 'a', progress: 42, actions: labels.map((label) => ({ label, run: () => bar('Cancel it?', 'Keep') })) })
  bar('Cancel')
  await press('Cancel')
  await press('Keep')
  await waitFor(() => expect(shown()).toHaveLength(1))
  expect(await screen.findByRole('button', { name: 'Keep' })).toBeTruthy()
  expect(onDismiss).not.toHaveBeenCalled()
})

test('a link is a button that opens it beside the page', async () => {
  const { show } = open()
  const opened = vi.spyOn(window, 'open').mockReturnValue(null)
  show({ id: 'a', link: { label: 'Open result', href: '/results/a' }, actions: [{ label: 'View', run: () => {} }] })
  await press('Open result')
  expect(opened.mock.calls).toEqual([['/results/a', '_blank', 'noreferrer']])
  opened.mockRestore()
})
