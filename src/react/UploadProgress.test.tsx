import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { StatusProvider } from './StatusProvider.tsx'
import { UploadProgress } from './UploadProgress.tsx'

afterEach(cleanup)

function showUpload({ onRetry }: { onRetry?: () => void } = {}) {
  const rig = createStoreRig()
  let cancelled = 0
  const begin = () =>
    rig.store.actions.beginUpload!({ name: 'Report.pdf', size: 12_000_000, cancel: () => void cancelled++ })
  const handle = begin()
  const ui = (id: string) => (
    <StatusProvider store={rig.store}>
      <UploadProgress uploadId={id} onRetry={onRetry} />
    </StatusProvider>
  )
  const { container, rerender } = render(ui(handle.id))
  act(() => rig.up())
  const part = (name: string) => container.querySelector<HTMLElement>(`[data-part=${name}]`)
  return {
    ...rig,
    begin,
    handle,
    part,
    cancelled: () => cancelled,
    root: () => container.querySelector<HTMLElement>('[data-tt=UploadProgress]')!,
    show: (id: string) => rerender(ui(id)),
    told: (change: () => void) =>
      act(() => {
        change()
        rig.clock.advance(100)
        rig.store.flush()
      }),
  }
}

const bar = () => screen.getByRole('progressbar')

test('an upload shows its bytes and its rate, and becomes the job in the very same elements', () => {
  const { handle, part, told, tell, clock, root } = showUpload()
  const [element, title, barElement] = [root(), part('title'), part('bar')]
  told(() => {
    clock.advance(2_000)
    handle.progress(3_200_000)
  })
  expect(root().dataset['phase']).toBe('sending')
  expect([part('status')?.textContent, part('bytes')?.textContent]).toEqual(['Uploading', '3.2 MB of 12 MB'])
  expect(part('sentence')?.textContent).toMatch(/^Sending 1\.[56] MB a second\.$/)
  expect([bar().getAttribute('aria-label'), bar().getAttribute('aria-valuenow')]).toEqual(['Upload', '26'])
  told(() => handle.progress(12_000_000))
  expect([root().dataset['phase'], part('status')?.textContent]).toEqual(['waiting', 'Waiting for the server'])
  told(() => handle.taken('job-1'))
  expect(root().dataset['phase']).toBe('taken')
  act(() => tell('job-progress', { jobId: 'job-1', name: 'Report.pdf', progress: 4, step: 'Reading' }))
  expect([root().dataset['phase'], part('status')?.textContent]).toEqual(['job', 'Running'])
  expect([bar().getAttribute('aria-label'), bar().getAttribute('aria-valuenow')]).toEqual(['Progress', '4'])
  expect(part('sent')?.textContent).toMatch(/^Uploaded, 12 MB in 2\.\d sec$/)
  expect([root(), part('title'), part('bar')]).toEqual([element, title, barElement])
  expect([root() === element, part('title') === title, part('bar') === barElement]).toEqual([true, true, true])
})

test('cancelling asks once, stops whoever sends, and offers to send again', async () => {
  let retried = 0
  const { part, cancelled, root } = showUpload({ onRetry: () => void retried++ })
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(cancelled()).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Cancel it?' }))
  expect([cancelled(), root().dataset['phase'], part('status')?.textContent]).toEqual([1, 'cancelled', 'Cancelled'])
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retried).toBe(1)
})

test('a failed upload says why: by its code, and in the server’s words', () => {
  const { handle, part, told } = showUpload()
  told(() => handle.failed('At most 10 MB.', 'HTTP_413'))
  expect(part('error-title')?.textContent).toBe('It is larger than the server takes')
  expect(part('error-text')?.textContent).toBe('At most 10 MB.')
  expect(part('actions')).toBeNull()
})

test('an upload without a byte for ten seconds is stalled and says what to do', () => {
  const { handle, part, told, clock, root } = showUpload()
  told(() => handle.progress(1_000_000))
  act(() => clock.advance(9_000))
  expect(root().dataset['phase']).toBe('sending')
  act(() => clock.advance(2_000))
  expect([root().dataset['phase'], part('status')?.textContent]).toEqual(['stalled', 'Stalled'])
  expect(part('sentence')?.textContent).toBe('No byte has been sent for a while.')
})

test('an upload of which no bytes are told moves without a number', () => {
  const { part } = showUpload()
  expect(part('bar')?.dataset['bar']).toBe('moving')
  expect(bar().hasAttribute('aria-valuenow')).toBe(false)
})

test('sent again under another id, it stays where it was', () => {
  const { begin, handle, told, show, root } = showUpload()
  const element = root()
  told(() => handle.failed(undefined, 'NETWORK'))
  const again = begin()
  act(() => show(again.id))
  expect([root() === element, root().dataset['phase']]).toEqual([true, 'sending'])
})
