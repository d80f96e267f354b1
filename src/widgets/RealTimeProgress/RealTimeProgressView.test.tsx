import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import type { Job } from '../../protocol/job.ts'
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
const bar = () => screen.getByRole('progressbar', { name: 'Progress' })
const fill = (container: Element) => container.querySelector('[data-part=fill]')
const has = (text: string | RegExp) => expect(screen.queryAllByText(text).length, String(text)).toBe(1)

test('zero percent is an empty bar with a number', () => {
  const container = view({ progress: 0 })
  expect(bar().getAttribute('aria-valuenow')).toBe('0')
  expect(fill(container)?.getAttribute('width')).toBe('0%')
  has('0%')
})

test('a running job without a number has an indeterminate bar', () => {
  view({ status: 'started' })
  expect(bar().hasAttribute('aria-valuenow')).toBe(false)
  expect(bar().dataset['bar']).toBe('moving')
})

test('a waiting job has a bar that neither moves nor is announced', () => {
  view({ status: 'queued' })
  expect(screen.queryByRole('progressbar')).toBe(null)
})

test('99.7 percent is not rounded up to done', () => {
  view({ progress: 99.7 })
  has('99%')
})

test.each([NaN, Infinity, '42' as unknown as number])('a progress of %s is an unknown one', (progress) => {
  view({ progress })
  expect(bar().hasAttribute('aria-valuenow')).toBe(false)
})

test('progress outside its range is drawn at the end of the range', () => {
  view({ progress: 240 })
  expect(bar().getAttribute('aria-valuenow')).toBe('100')
})

test('a job is called by its name, else its kind, else its id', () => {
  const called = (fields: Partial<Job>) => within(view({ name: '', ...fields })).queryByRole('group')
  expect(called({ name: 'A.pdf', kind: 'Scan' })?.textContent).toContain('A.pdf')
  cleanup()
  expect(called({ kind: 'Scan' })?.textContent).toContain('Scan')
  cleanup()
  expect(called({})?.textContent).toContain('42')
})

test('a job nobody has heard of is shown by its id', () => {
  render(<RealTimeProgressView job={undefined} jobId="77" />)
  expect(screen.getByRole('group', { name: '77' }).dataset['status']).toBe('unknown')
  has('Nothing has been heard of this job yet.')
})

test.each(['archiving', 'constructor'])('the status word "%s", which is unknown here, is shown as it is', (status) => {
  view({ status: status as Job['status'] })
  has(status)
})

test('a place in the queue is said with its size and the time until the start', () => {
  view({ status: 'queued', queuePosition: 3, queueSize: 12, estimatedTime: 240 })
  has('3rd of 12 in line')
  has('starts in about 4 min')
})

test('the first in the queue is next', () => {
  view({ status: 'queued', queuePosition: 1 })
  has('Next in line')
})

test('the time left is said in steps of five seconds', () => {
  view({ estimatedTime: 41 })
  has('about 45 sec left')
})

test('a finished job has no time left', () => {
  view({ status: 'completed', estimatedTime: 41 })
  expect(screen.queryByText(/left/)).toBe(null)
})

test('counts, bytes and tries are said with their totals', () => {
  view({ counts: { done: 17, total: 240, unit: 'pages' }, bytes: { done: 0, total: 2e6 }, attempt: 2, maxAttempts: 3 })
  has('17 of 240 pages')
  has('0 byte of 2 MB')
  has('Try 2 of 3')
})

test('a first try is not counted', () => {
  view({ maxAttempts: 3 })
  expect(screen.queryByText(/Try/)).toBe(null)
})

test('a retry counts down to its time', () => {
  view({ status: 'retrying', attempt: 2, nextRetryAt: noon + 11_200 })
  has('next try in 12 sec')
})

test('a failed job says why, as text', () => {
  const container = view({ status: 'failed', error: '<b>Encrypted</b>' })
  has('<b>Encrypted</b>')
  expect(container.querySelector('b')).toBe(null)
})

test('a failure without a message says so', () => {
  view({ status: 'failed', error: '' })
  has('The server gave no reason.')
})

test('a long error is folded and whole inside', () => {
  const error = 'word '.repeat(80).trim()
  const container = view({ status: 'failed', error })
  expect(container.querySelector('details')?.open).toBe(false)
  expect(container.querySelector('[data-part=whole]')?.textContent).toBe(error)
})

test('the error of an earlier try is gone once the job runs again', () => {
  view({ error: 'Encrypted' })
  expect(screen.queryByText('Encrypted')).toBe(null)
})

test('a completed job links its result and says how long it took', () => {
  view({ status: 'completed', resultUrl: '/r/42', startedAt: noon - 48_000, finishedAt: noon })
  expect(screen.getByRole('link', { name: 'Open result' }).getAttribute('href')).toBe('/r/42')
  has('Took 48 sec.')
})

test('a link that runs script is not offered', () => {
  view({ status: 'completed', resultUrl: 'javascript:alert(1)' })
  expect(screen.queryByRole('link')).toBe(null)
})

test('what is not live says as of when', () => {
  const container = view({}, { freshness: 'stale', asOf: noon })
  expect(container.querySelector('[data-freshness=stale]')?.textContent).toMatch(/as of 12:00:00\sPM/)
})

test('a finished job does not go stale', () => {
  const container = view({ status: 'completed' }, { freshness: 'stale', asOf: noon })
  expect(container.querySelector('[data-freshness=live]')?.textContent).not.toContain('as of')
})

test('labels and locale come from the provider', () => {
  render(
    <TextProvider locale="de-DE" labels={{ realTimeProgress: { bar: 'Fortschritt' } }}>
      <RealTimeProgressView job={job({ progress: 42 })} />
    </TextProvider>,
  )
  expect(screen.getByRole('progressbar', { name: 'Fortschritt' }).getAttribute('aria-valuetext')).toBe('42\u00a0%')
})

test("the root takes the element's own props", () => {
  render(
    <RealTimeProgressView job={job({})} className="mine" id="root" aria-label="Mine" aria-labelledby={undefined} />,
  )
  expect(screen.getByRole('group', { name: 'Mine' }).className).toBe('mine')
})

test('server output carries no style attribute', () => {
  const html = renderToString(
    <RealTimeProgressView job={job({ progress: 42, counts: { done: 1 }, estimatedTime: 9 })} />,
  )
  expect(html).toContain('width="42%"')
  expect(html).not.toContain('style=')
})
