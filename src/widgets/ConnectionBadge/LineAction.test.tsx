import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ConnectionBadgeView, type ConnectionBadgeViewProps } from './ConnectionBadgeView.tsx'

afterEach(cleanup)

const signedOut = (onSignIn: ConnectionBadgeViewProps['onSignIn']) => (
  <ConnectionBadgeView connection={{ status: 'disconnected', reason: 'unauthorized' }} onSignIn={onSignIn} />
)
const press = () => act(async () => screen.getByRole('button').click())
const text = () => document.querySelector('[data-part=text]')?.textContent

test('what is asked for and not answered is not asked twice', async () => {
  let finish: (() => void) | undefined
  const onSignIn = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  render(signedOut(onSignIn))
  await press()
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
  await press()
  expect(onSignIn).toHaveBeenCalledOnce()
  await act(async () => finish?.())
  await press()
  expect(onSignIn).toHaveBeenCalledTimes(2)
})

test.each([
  ['rejects', () => Promise.reject(new Error('closed'))],
  [
    'throws',
    () => {
      throw new Error('closed')
    },
  ],
] as const)('what %s is told, and can be asked for again', async (_, onSignIn) => {
  const { rerender } = render(signedOut(onSignIn))
  await press()
  expect(text()).toBe('Signed outthat did not work')
  expect(screen.getByRole('status').textContent).toBe('that did not work')
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe(null)
  rerender(signedOut(() => Promise.resolve()))
  await press()
  expect(text()).toBe('Signed out')
})

test('a failure is forgotten with the state that it belonged to', async () => {
  const { rerender } = render(signedOut(() => Promise.reject(new Error('closed'))))
  await press()
  rerender(<ConnectionBadgeView connection={{ status: 'connected', synced: true }} />)
  expect(text()).toBe('Live')
})

test('while a try is under way there is no next one', async () => {
  const onRetry = vi.fn()
  const badge = (retryAt?: number) => (
    <ConnectionBadgeView
      connection={{ status: 'reconnecting', attempt: 2, ...(retryAt !== undefined && { retryAt }) }}
      onRetry={onRetry}
    />
  )
  const { rerender } = render(badge())
  screen.getByRole('button').focus()
  await press()
  expect(onRetry).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(screen.getByRole('button'))
  rerender(badge(1_000))
  await press()
  expect(onRetry).toHaveBeenCalledOnce()
})
