import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import '../../styles.css'
import { job } from '../../../mocks/build/job.ts'
import type { JobRequest } from '../../protocol/jobAction.ts'
import { RealTimeProgressView, type RealTimeProgressViewProps } from './RealTimeProgressView.tsx'

afterEach(cleanup)

const element = (onAction: (action: string) => void, props: Partial<RealTimeProgressViewProps> = {}) => (
  <>
    <RealTimeProgressView job={job()} actions={['pause', 'cancel']} onAction={onAction} {...props} />
    <button type="button">elsewhere</button>
  </>
)

function show(props: Partial<RealTimeProgressViewProps> = {}) {
  const onAction = vi.fn<(action: string) => void>()
  const { rerender } = render(element(onAction, props))
  return { onAction, change: (next: Partial<RealTimeProgressViewProps>) => rerender(element(onAction, next)) }
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
const press = (name: string): void => {
  button(name).focus()
  fireEvent.click(button(name))
}
const request = (status: JobRequest['status'], fields: Partial<JobRequest> = {}): JobRequest => ({
  action: 'cancel',
  status,
  at: 0,
  ...fields,
})

test('each action has a button, in the order given, and nothing else has', () => {
  show({ actions: ['retry', 'cancel'] })
  expect(buttons()).toEqual(['Try again', 'Cancel', 'elsewhere'])
})

test('where nobody listens nothing is offered', () => {
  show({ onAction: undefined })
  expect(buttons()).toEqual(['elsewhere'])
})

test('what harms nothing is asked for at once', () => {
  const { onAction } = show()
  press('Pause')
  expect(onAction.mock.calls).toEqual([['pause']])
})

test('cancelling asks first, with the focus on the way back', () => {
  const { onAction } = show()
  press('Cancel')
  expect(screen.getByRole('group', { name: 'Cancel it?' }).contains(document.activeElement)).toBe(true)
  expect(document.activeElement).toBe(button('Keep'))
  expect(onAction).not.toHaveBeenCalled()
  press('Cancel it?')
  expect(onAction.mock.calls).toEqual([['cancel']])
  expect(document.activeElement).toBe(button('Cancel'))
})

test('a pointer that presses the answer does not take the focus from the question first', () => {
  show()
  press('Cancel')
  expect(fireEvent.mouseDown(button('Cancel it?'))).toBe(false)
})

test('the question stays while the whole window has lost the focus', () => {
  show()
  press('Cancel')
  // The browser tells of it so, and keeps the focused element.
  fireEvent.blur(button('Keep'), { relatedTarget: null })
  expect(document.activeElement).toBe(button('Keep'))
})

test.each(['Keep', 'Escape'])('%s takes the question back and gives the focus to the button', (way) => {
  const { onAction } = show()
  press('Cancel')
  if (way === 'Keep') press('Keep')
  else fireEvent.keyDown(button('Keep'), { key: 'Escape' })
  expect(screen.queryByRole('group', { name: 'Cancel it?' })).toBe(null)
  expect(document.activeElement).toBe(button('Cancel'))
  expect(onAction).not.toHaveBeenCalled()
})

test('Escape takes back the question and closes no dialog around it', () => {
  const outside = vi.fn<() => void>()
  document.addEventListener('keydown', outside)
  show()
  press('Cancel')
  fireEvent.keyDown(button('Keep'), { key: 'Escape' })
  fireEvent.keyDown(button('Cancel'), { key: 'Escape' })
  document.removeEventListener('keydown', outside)
  expect(outside).toHaveBeenCalledTimes(1)
})

test('going elsewhere takes the question back and leaves the focus there', () => {
  show()
  press('Cancel')
  act(() => button('elsewhere').focus())
  expect(screen.queryByRole('group', { name: 'Cancel it?' })).toBe(null)
  expect(document.activeElement).toBe(button('elsewhere'))
})

test('while no answer has come nothing else can be asked for, and the button keeps the focus', () => {
  const { onAction, change } = show()
  press('Pause')
  change({ request: request('pending', { action: 'pause' }) })
  expect(buttons()).toEqual(['Pausing…', 'Cancel', 'elsewhere'])
  expect(document.activeElement).toBe(button('Pausing…'))
  press('Pausing…')
  press('Cancel')
  expect([onAction.mock.calls.length, buttons()]).toEqual([1, ['Pausing…', 'Cancel', 'elsewhere']])
  expect(button('Cancel').getAttribute('aria-disabled')).toBe('true')
})

test('a pause that is done gives its place and the focus to going on', () => {
  const { change } = show()
  press('Pause')
  change({ actions: ['resume', 'cancel'], job: job({ status: 'paused' }) })
  expect(document.activeElement).toBe(button('Resume'))
})

test('a question goes away once something else was asked for', () => {
  const { change } = show()
  press('Cancel')
  change({ request: request('pending', { action: 'pause' }) })
  change({ request: undefined })
  expect(screen.queryByRole('group', { name: 'Cancel it?' })).toBe(null)
})

test('a focused button that goes with its job gives the focus to the title', () => {
  const { change } = show()
  press('Cancel')
  change({ actions: [], job: job({ status: 'completed' }) })
  expect(document.activeElement?.textContent).toBe('Annual report.pdf')
})

test('a button that goes while the focus is elsewhere takes it from nobody', () => {
  const { change } = show()
  press('Pause')
  button('elsewhere').focus()
  change({ actions: [] })
  expect(document.activeElement).toBe(button('elsewhere'))
})

const refusals: [Partial<JobRequest>, string][] = [
  [{ code: 'TOO_LATE', message: 'It is nearly done.' }, 'It could not be cancelled and goes on. It is nearly done.'],
  [{ code: 'TOO_LATE' }, 'It could not be cancelled and goes on.'],
  [{ code: 'NOT_CONNECTED' }, 'There is no connection, so it was not sent.'],
  [{ code: 'NO_ANSWER' }, 'No answer has come; it may still happen.'],
]

test.each(refusals)('a refusal with %o says “%s” and can be dismissed', (fields, words) => {
  const onDismissRequest = vi.fn<() => void>()
  show({ request: request('refused', fields), onDismissRequest })
  expect(document.querySelector('[data-part=note] > p')?.textContent).toBe(words)
  press('Dismiss')
  expect(onDismissRequest).toHaveBeenCalledOnce()
  expect(button('Cancel').hasAttribute('aria-disabled')).toBe(false)
})

test('what the server has agreed to and not done is said so', () => {
  show({ request: request('accepted') })
  expect(document.querySelector('[data-part=note]')?.textContent).toBe('Asked to cancel; it has not stopped yet.')
  expect(buttons()).toEqual(['Pause', 'Cancelling…', 'elsewhere'])
})

test('a line that is down can be tried at once where that is why nothing moves', () => {
  const onReconnect = vi.fn<() => void>()
  const { change } = show({ stallCause: 'connection', onReconnect })
  press('Connect now')
  expect(onReconnect).toHaveBeenCalledOnce()
  change({ stallCause: 'worker', onReconnect })
  expect(screen.queryByRole('button', { name: 'Connect now' })).toBe(null)
})
