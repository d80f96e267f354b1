import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Job } from '../../protocol/job.ts'
import type { StallCause } from '../../protocol/jobProgress.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { RealTimeProgressView, type RealTimeProgressViewProps } from './RealTimeProgressView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12, 0, 0)
const job = (fields: Partial<Job>): Job => ({
  jobId: '42',
  name: 'Report.pdf',
  status: 'progress',
  attempt: 1,
  firstSeenAt: noon,
  stepLog: [],
  ...fields,
})
const view = (fields: Partial<Job>, props: Partial<RealTimeProgressViewProps> = {}) =>
  render(
    <TextProvider locale="en-US" timeZone="UTC">
      <RealTimeProgressView job={job(fields)} now={noon} {...props} />
    </TextProvider>,
  ).container
const part = (name: string) => document.querySelector(`[data-part=${name}]`)?.textContent?.trim()
const root = () => document.querySelector<HTMLElement>('[data-tt]')!.dataset

test('a place in line that went back is told with the one before, and no longer once the job is past that', () => {
  view({ status: 'queued', queuePosition: 5, movedBackFrom: 3 })
  expect(part('note')).toBe('It was 3rd before; the order of the line has changed.')
  cleanup()
  view({ status: 'queued', queuePosition: 2, movedBackFrom: 3 })
  expect(part('note')).toBe(undefined)
})

test('a job that stands at its last percent says since when, and nothing of a time left', () => {
  view({ progress: 99.7, estimatedTime: 4 }, { standsForMs: 380_000 })
  expect(part('time')).toBe('at 99% for 6 min')
  expect(part('note')).toBe('The last part can take longer than the number suggests.')
})

test.each([
  [99, 59_000],
  [98, 380_000],
])('at %i percent for %i ms the estimate is said', (progress, standsForMs) => {
  view({ progress, estimatedTime: 4 }, { standsForMs })
  expect([part('time'), part('note')]).toEqual(['a few seconds left', undefined])
})

const causes: [StallCause, is: string, next: RegExp][] = [
  ['job', 'No headway for a while.', /start it again/],
  ['worker', 'Its worker does not answer.', /Another worker/],
  ['queue', 'No worker takes jobs at the moment.', /keeps its place/],
  ['connection', 'The server has not been heard for a while.', /once the line is back/],
]

test.each(causes)('a job stalled by its %s says so and what is next', (stallCause, is, next) => {
  view({ progress: 57, step: 'Reading' }, { stallCause })
  expect([root()['status'], root()['cause'], part('sentence')]).toEqual(['stalled', stallCause, is])
  expect(part('note')).toMatch(next)
})

test('a job that the server calls stalled has the server’s cause, else its own; one that has ended has none', () => {
  view({ stalled: true, stallCause: 'worker' })
  expect(root()['cause']).toBe('worker')
  cleanup()
  view({ stalled: true })
  expect(root()['cause']).toBe('job')
  cleanup()
  view({ status: 'completed', stalled: true }, { stallCause: 'queue' })
  expect([root()['status'], root()['cause']]).toEqual(['completed', undefined])
})

test('an action that was refused is told with the server’s reason, and the job goes on', () => {
  view(
    { progress: 83 },
    {
      request: { action: 'cancel', status: 'refused', at: noon, code: 'LATE', message: 'The result is being written.' },
    },
  )
  expect(part('note')).toBe('It could not be cancelled and goes on. The result is being written.')
  // A space inside would stand on the wrong side of a reason that is written the other way.
  expect(document.querySelector('[data-part=reason]')?.textContent).toBe('The result is being written.')
  expect(root()['status']).toBe('progress')
})

test('a result that is no longer kept has no link', () => {
  const result = (resultExpiresAt?: number) => {
    cleanup()
    view({ status: 'completed', resultUrl: '/r/42', ...(resultExpiresAt !== undefined && { resultExpiresAt }) })
    return [screen.queryAllByRole('link').length, part('note'), part('kept')]
  }
  expect(result(noon)).toEqual([0, 'The result is no longer kept.', undefined])
  expect(result(noon + 7_200_000)).toEqual([1, undefined, 'Result kept for 2 hr'])
  expect(result()).toEqual([1, undefined, undefined])
})

test('without a clock a result is not said to be gone', () => {
  view({ status: 'completed', resultUrl: '/r/42', resultExpiresAt: noon }, { now: undefined })
  expect(screen.queryAllByRole('link')).toHaveLength(1)
})

test('warnings change the word of a job that is done; several fold, and one stands open', () => {
  view({ status: 'completed', warnings: ['<b>Page 17</b> was empty.', 'Page 18 was empty.'] })
  expect([root()['outcome'], part('status')]).toEqual(['warnings', 'Done with warnings'])
  expect(document.querySelector('details')?.open).toBe(false)
  expect(screen.queryAllByText('<b>Page 17</b> was empty.')).toHaveLength(1)
  cleanup()
  view({ status: 'completed', warnings: ['Page 17 was empty.'] })
  expect([document.querySelector('details'), part('warnings')]).toEqual([null, 'Page 17 was empty.'])
})

test('no warnings, and warnings of a job that still runs, change no word', () => {
  view({ status: 'completed', warnings: [] })
  expect(part('status')).toBe('Done')
  cleanup()
  view({ warnings: ['Page 17 was empty.'] })
  expect([part('status'), part('warnings')]).toEqual(['Running', 'Page 17 was empty.'])
})

test('a result of an earlier run says so in place of how long it took', () => {
  view({ status: 'completed', cached: true, startedAt: noon - 9_000, finishedAt: noon })
  expect(part('sentence')).toBe('Taken from an earlier run of the same work.')
})

test.each([
  [true, 'It can be tried again.'],
  [false, 'Another try would end the same way.'],
  [undefined, undefined],
])('a failure of which the server says retryable = %s says “%s”', (retryable, note) => {
  view({ status: 'failed', error: 'Torn', ...(retryable !== undefined && { retryable }) })
  expect(part('note')).toBe(note)
})

test('a job that was removed is told from one that nobody has heard of', () => {
  render(<RealTimeProgressView job={undefined} jobId="77" removed />)
  expect([root()['status'], part('status')]).toEqual(['removed', 'Removed'])
  expect(part('sentence')).toMatch(/taken off the list/)
})
