import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { afterEach, expect, test, vi } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Job } from '../../protocol/job.ts'
import type { RollUp } from '../RealTimeProgress/rollUp.ts'
import { BatchMemberView } from './BatchMemberView.tsx'
import { BatchProgressView, type BatchProgressViewProps } from './BatchProgressView.tsx'

afterEach(cleanup)

const job = (fields: Partial<Job> = {}): Job => ({
  jobId: 'batch',
  name: 'Invoices',
  status: 'progress',
  attempt: 1,
  firstSeenAt: 0,
  stepLog: [],
  ...fields,
})
const rollUp = (counts: Partial<RollUp>): RollUp => ({
  done: 0,
  failed: 0,
  skipped: 0,
  running: 0,
  waiting: 0,
  ...counts,
})
const element = (props: Partial<BatchProgressViewProps>) => <BatchProgressView jobId="batch" job={job()} {...props} />
const show = (props: Partial<BatchProgressViewProps>) => render(element(props)).container
const text = (part: string) => document.querySelector(`[data-part=${part}]`)?.textContent
const ids = (count: number) => Array.from({ length: count }, (_, index) => `part-${index}`)
const renderMember = (jobId: string) => <span>{jobId}</span>

test('a batch under way says how many are done and how many failed, and is as far as its parts', () => {
  show({ rollUp: rollUp({ done: 9, failed: 3, skipped: 1, running: 2, waiting: 5 }) })
  expect(text('sentence')).toBe('9 of 20 done, 3 failed, 1 left out')
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('65')
})

test('a batch that has a step of its own says that', () => {
  show({ job: job({ step: 'Packing the archive' }), rollUp: rollUp({ done: 9, running: 1 }) })
  expect(text('sentence')).toBe('Packing the archive')
})

test('a batch that is done with failures in it says both', () => {
  show({ job: job({ status: 'completed' }), rollUp: rollUp({ done: 17, failed: 3 }) })
  expect([text('status'), text('sentence')]).toEqual(['Partly failed', '17 of 20 done, 3 failed'])
})

test.each([
  ['queued', { waiting: 3 }],
  ['progress', { waiting: 2, done: 1 }],
  ['progress', { running: 1, done: 2 }],
  ['completed', { done: 3 }],
  ['completed', { done: 2, failed: 1 }],
  ['failed', { failed: 3 }],
  ['cancelled', { skipped: 3 }],
] as const)('a batch that nobody tells of by itself is %s as its parts are', (status, counts) => {
  show({ job: undefined, rollUp: rollUp(counts) })
  expect(document.querySelector<HTMLElement>('[data-tt=RealTimeProgress]')?.dataset['status']).toBe(status)
})

test('a batch that is told to be done while parts of it run says so', () => {
  show({ job: job({ status: 'completed' }), rollUp: rollUp({ done: 18, running: 1, waiting: 1 }) })
  expect(text('open')).toBe('2 of its parts have not ended yet.')
  cleanup()
  show({ job: job({ status: 'completed' }), rollUp: rollUp({ done: 20 }) })
  expect(text('open')).toBeUndefined()
})

test('a batch without parts says so', () => {
  show({ rollUp: rollUp({}) })
  expect(text('empty')).toBe('There is nothing in this batch.')
})

test('the button tries all that failed again, and only what the batch itself can is offered beside it', async () => {
  const onRetryFailed = vi.fn<() => void>()
  const actions = ['retry', 'cancel'] as const
  show({ rollUp: rollUp({ done: 1, failed: 3 }), retryable: 3, onRetryFailed, actions, onAction: () => undefined })
  expect(document.querySelector('[data-action=retry]')).toBeNull()
  expect(document.querySelector('[data-action=cancel]')).not.toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Retry 3 failed' }))
  expect(onRetryFailed).toHaveBeenCalledOnce()
})

test('while it tries again the button keeps its number and the focus, and does nothing', () => {
  const onRetryFailed = vi.fn<() => void>()
  const retry = { status: 'pending', asked: 3, refused: 0 } as const
  show({ rollUp: rollUp({ done: 1, failed: 1 }), retryable: 1, retry, onRetryFailed })
  const button = screen.getByRole('button', { name: 'Starting 3 again…' })
  button.focus()
  button.click()
  expect([onRetryFailed.mock.calls.length, document.activeElement === button]).toEqual([0, true])
})

test.each([
  ['runs all the while', job(), { done: 27, failed: 3 }, null],
  ['had ended, and parts of it run again', job({ status: 'failed' }), { done: 27, running: 3 }, null],
  ['has ended', job({ status: 'failed' }), { done: 27, failed: 3 }, 'accepted'],
])('of a batch that %s, another try is said not to have started only where that is so', (_, batch, counts, said) => {
  const request = { action: 'retry', status: 'accepted', at: 0 } as const
  show({ job: batch, rollUp: rollUp(counts), request, actions: ['retry', 'cancel'], onAction: () => undefined })
  expect(document.querySelector('[data-request]')?.getAttribute('data-request') ?? null).toBe(said)
})

test.each([
  [0, '3 were started again.'],
  [2, '1 was started again. 2 could not be started again.'],
  [3, '3 could not be started again.'],
])('of three, %d of them refused, it says what came of it', (refused, words) => {
  show({ rollUp: rollUp({ done: 1, failed: refused }), retry: { status: 'settled', asked: 3, refused } })
  expect(screen.getByRole('status').textContent).toBe(words)
})

test('without a way to ask, nothing is offered', () => {
  show({ rollUp: rollUp({ failed: 3 }), retryable: 3 })
  expect(screen.queryByRole('button')).toBeNull()
})

test('a list opens and folds by its button', async () => {
  show({ rollUp: rollUp({ done: 3 }), memberIds: ids(3), renderMember })
  const toggle = screen.getByRole('button', { name: 'All 3 parts' })
  expect([toggle.getAttribute('aria-expanded'), screen.queryByRole('list', { name: 'All 3 parts' })]).toEqual([
    'false',
    null,
  ])
  await userEvent.click(toggle)
  expect(screen.getByRole('list', { name: 'All 3 parts' }).children).toHaveLength(3)
  await userEvent.click(toggle)
  expect(document.querySelector('[data-part=member]')).toBeNull()
})

test('of a long list only those in sight are drawn, each with its place among all', async () => {
  await showInRoom(600, element({ rollUp: rollUp({ done: 2_000 }), memberIds: ids(2_000), renderMember }))
  await userEvent.click(screen.getByRole('button', { name: 'All 2,000 parts' }))
  await expect.poll(() => document.querySelectorAll('[data-part=member]').length).toBeGreaterThan(5)
  expect(document.querySelectorAll('[data-part=member]').length).toBeLessThan(60)
  const first = document.querySelector('[data-part=member]')
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '2000'])
})

test('what has the focus in a long list stays when it is scrolled away', async () => {
  const withButton = (jobId: string) => <button type="button">{jobId}</button>
  await showInRoom(600, element({ rollUp: rollUp({ done: 2_000 }), memberIds: ids(2_000), renderMember: withButton }))
  await userEvent.click(screen.getByRole('button', { name: 'All 2,000 parts' }))
  await expect.poll(() => screen.queryByRole('button', { name: 'part-2' })).not.toBeNull()
  const button = screen.getByRole('button', { name: 'part-2' })
  button.focus()
  document.querySelector('[data-part=scroller]')!.scrollTop = 20_000
  const lastPlace = () =>
    Number([...document.querySelectorAll('[aria-posinset]')].at(-1)?.getAttribute('aria-posinset'))
  await expect.poll(lastPlace).toBeGreaterThan(100)
  expect(document.activeElement).toBe(button)
})

test('a part says why it failed, and one that is a batch how its own parts stand', () => {
  const failed = job({ jobId: 'a', name: 'A.pdf', status: 'failed', error: '<b>Torn</b>' })
  render(<BatchMemberView place="failed" job={failed} actions={['retry']} onAction={() => undefined} />)
  expect([text('member-error'), document.querySelectorAll('[data-action]').length]).toEqual(['<b>Torn</b>', 1])
  cleanup()
  render(<BatchMemberView job={job({ counts: { done: 7, failed: 2, total: 10 } })} />)
  expect([text('member-roll-up'), text('member-error')]).toEqual(['7 of 10 done, 2 failed', undefined])
})

test.each([280, 800])('at %d pixels nothing moves while one part after the other is done', async (width) => {
  const standing = (done: number) =>
    element({
      rollUp: rollUp({ done, failed: 1, waiting: 119 - done }),
      retryable: 1,
      onRetryFailed: () => undefined,
      memberIds: ids(120),
      renderMember,
    })
  const { change, placesOf } = await showInRoom(width, standing(8))
  const places = () =>
    placesOf('[data-part=bar], [data-part=retry-failed], [data-part=toggle], [data-tt=BatchProgress]')
  const start = places()
  expect(start.length).toBeGreaterThan(3)
  for (const done of [9, 10, 99, 100]) {
    change(standing(done))
    expect(places(), String(done)).toEqual(start)
  }
})

test('a retry that is pressed moves nothing but its own words', async () => {
  const pressed = (more: Partial<BatchProgressViewProps>) =>
    element({
      rollUp: rollUp({ done: 1, failed: 3 }),
      onRetryFailed: () => undefined,
      retryable: 3,
      memberIds: ids(4),
      renderMember,
      ...more,
    })
  const { change, placesOf } = await showInRoom(600, pressed({}))
  const start = placesOf('[data-part=toggle]')
  change(pressed({ retry: { status: 'pending', asked: 3, refused: 0 } }))
  expect(placesOf('[data-part=toggle]')).toEqual(start)
  change(pressed({ retry: { status: 'settled', asked: 3, refused: 2 } }))
  expect(placesOf('[data-part=toggle]')).toEqual(start)
})
