import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import { ConnectionBadgeView, type ConnectionBadgeViewProps } from './ConnectionBadgeView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const badge = (props: Partial<ConnectionBadgeViewProps> = {}) => (
  <ConnectionBadgeView
    connection={{ status: 'reconnecting', attempt: 5, retryAt: noon + 11_000 }}
    now={noon}
    device="online"
    details
    onRetry={() => undefined}
    {...props}
  />
)
const toggle = () => document.querySelector<HTMLElement>('[data-part=toggle]')!
const panel = () => screen.queryByRole('dialog', { name: 'Connection details' })

test('without details there is nothing to press, and nothing behind it', () => {
  render(badge({ details: false, onRetry: undefined }))
  expect(screen.queryByRole('button')).toBe(null)
})

test('the badge is a button that is called by its words, and opens what is known', async () => {
  render(badge())
  expect(panel()).toBe(null)
  const button = screen.getByRole('button', { name: /^Reconnecting.*Connection details$/ })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await userEvent.click(button)
  expect(document.activeElement).toBe(panel())
  expect(panel()?.textContent).toContain('Not reachable')
  expect(button.getAttribute('aria-controls')).toBe(panel()?.id)
  await userEvent.click(button)
  expect(panel()).toBe(null)
})

test('“Retry now” is there once: beside a badge, and in the panel of a dot', async () => {
  render(badge())
  await userEvent.click(toggle())
  expect(panel()?.contains(screen.getByRole('button', { name: 'Retry now' }))).toBe(false)
  cleanup()
  render(badge({ variant: 'dot' }))
  expect(screen.queryByRole('button', { name: 'Retry now' })).toBe(null)
  await userEvent.click(toggle())
  expect(panel()?.contains(screen.getByRole('button', { name: 'Retry now' }))).toBe(true)
})

test('a press outside closes it', async () => {
  render(
    <>
      {badge({ defaultOpen: true })}
      <button>Elsewhere</button>
    </>,
  )
  await userEvent.click(screen.getByText('Elsewhere'))
  expect(panel()).toBe(null)
})

test('in a modal dialog Escape closes the panel alone, and the focus goes back to the badge', async () => {
  render(<dialog>{badge()}</dialog>)
  const dialog = document.querySelector('dialog')!
  act(() => dialog.showModal())
  await userEvent.click(toggle())
  expect(panel()).not.toBe(null)
  await userEvent.keyboard('{Escape}')
  expect(panel()).toBe(null)
  expect(dialog.open).toBe(true)
  expect(document.activeElement).toBe(toggle())
  dialog.close()
})

test('who owns the panel decides, and is told what the person wants', async () => {
  const onOpenChange = vi.fn()
  render(badge({ open: false, onOpenChange }))
  await userEvent.click(toggle())
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true)
  expect(panel()).toBe(null)
})

test('a banner and a panel open nothing', () => {
  render(badge({ variant: 'banner', defaultOpen: true }))
  expect(panel()).toBe(null)
  cleanup()
  render(badge({ variant: 'panel', defaultOpen: true }))
  expect(panel()).toBe(null)
})

test.each(['ltr', 'rtl'] as const)('written %s, the panel stays in the page wherever the badge stands', async (dir) => {
  for (const align of ['start', 'end'] as const) {
    for (const justifyContent of ['start', 'center', 'end']) {
      await showInRoom(
        280,
        <div dir={dir} style={{ display: 'flex', inlineSize: document.documentElement.clientWidth, justifyContent }}>
          {badge({ variant: 'dot', align, defaultOpen: true })}
        </div>,
      )
      const { left, right } = panel()!.getBoundingClientRect()
      expect(left, `${align} ${justifyContent}`).toBeGreaterThanOrEqual(0)
      expect(right, `${align} ${justifyContent}`).toBeLessThanOrEqual(document.documentElement.clientWidth)
      cleanup()
    }
  }
})

test('what opens moves nothing', async () => {
  const page = (open: boolean) => (
    <>
      {badge({ open })}
      <p className="below">Below</p>
    </>
  )
  const { change, placesOf } = await showInRoom(640, page(false))
  const start = placesOf('[data-tt], [data-part=toggle], [data-part=action], .below')
  change(page(true))
  expect(placesOf('[data-part=popover]')).toHaveLength(1)
  expect(placesOf('[data-tt], [data-part=toggle], [data-tt] > [data-part=action], .below')).toEqual(start)
})
