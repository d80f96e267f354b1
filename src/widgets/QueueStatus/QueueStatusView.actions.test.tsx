import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { queueActions } from '../../protocol/queueAction.ts'
import type { QueueRequest } from '../../protocol/queueAction.ts'
import type { Lane } from '../../protocol/queueStatus.ts'
import { QueueStatusView } from './QueueStatusView.tsx'
import type { QueueStatusViewProps } from './QueueStatusView.tsx'

afterEach(cleanup)

const busy: Lane = { name: 'normal', waiting: 3, active: 1 }
const view = (lane: Lane, more: Partial<QueueStatusViewProps> = {}) => (
  <QueueStatusView queues={{ lanes: [lane] }} actions={queueActions} {...more} />
)
const buttons = (name = 'Actions for Normal') =>
  within(screen.getByRole('group', { name }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const asked = (request: Omit<QueueRequest, 'at'>) => new Map([['normal', { ...request, at: 0 }]])

test('a queue with jobs asks once before it is paused, and keeps the focus in its place', () => {
  const onAction = vi.fn()
  const { rerender } = render(view(busy, { onAction }))
  press('Pause')
  expect(onAction).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('Keep')
  press('Pause it?')
  expect(onAction.mock.calls).toEqual([['normal', 'pause']])
  expect(document.activeElement?.textContent).toBe('Pause')
  rerender(view(busy, { onAction, requests: asked({ action: 'pause', status: 'pending' }) }))
  expect(document.activeElement?.textContent).toBe('Pausing…')
  rerender(view({ ...busy, paused: true }, { onAction }))
  expect(document.activeElement?.textContent).toBe('Resume')
})

test('a queue that may have jobs is asked about, an empty one is not, and none before it goes on', () => {
  const onAction = vi.fn()
  const { rerender } = render(view({ name: 'normal', waiting: 0 }, { onAction }))
  press('Pause')
  expect(buttons()).toContain('Pause it?')
  press('Keep')
  rerender(view({ name: 'normal', waiting: 0, active: 0 }, { onAction }))
  press('Pause')
  rerender(view({ ...busy, paused: true }, { onAction }))
  press('Resume')
  expect(onAction.mock.calls).toEqual([
    ['normal', 'pause'],
    ['normal', 'resume'],
  ])
})

test('what is refused is told in the server’s words until it is dismissed', () => {
  const onDismissRequest = vi.fn()
  const requests = asked({ action: 'pause', status: 'refused', message: 'Not on a Friday.' })
  render(view(busy, { onAction: vi.fn(), onDismissRequest, requests }))
  expect(screen.getByText(/It was not paused\./).textContent).toBe('It was not paused. Not on a Friday.')
  press('Dismiss')
  expect(onDismissRequest.mock.calls).toEqual([['normal']])
})

test('nothing is offered that the server cannot be asked for', () => {
  const { rerender } = render(view(busy, { actions: [], onAction: vi.fn() }))
  expect(screen.queryByRole('button')).toBeNull()
  rerender(view(busy, { actions: ['resume'], onAction: vi.fn() }))
  expect(screen.queryByRole('button')).toBeNull()
  rerender(view(busy))
  expect(screen.queryByRole('button')).toBeNull()
})

test('where the row under the focus goes away, the focus goes to the heading', () => {
  const { rerender } = render(view(busy, { onAction: vi.fn() }))
  screen.getByRole('button', { name: 'Pause' }).focus()
  rerender(view({ name: 'other', waiting: 1 }, { onAction: vi.fn() }))
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})

test.each(['card', 'table'] as const)('in a %s each row is one button that selects its queue', (variant) => {
  const onSelectQueue = vi.fn()
  render(view(busy, { variant, onSelectQueue }))
  press('Normal')
  expect(onSelectQueue.mock.calls).toEqual([['normal']])
})
