import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { job } from '../../../mocks/build/job.ts'
import { T0 } from '../../../mocks/epoch.ts'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Job } from '../../protocol/job.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { RealTimeProgressView, type RealTimeProgressViewProps } from './RealTimeProgressView.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const show = (
  variant: 'ring' | 'inline' | 'bar',
  fields: Partial<Job>,
  props: Partial<RealTimeProgressViewProps> = {},
) =>
  render(
    <TextProvider locale="en-US" timeZone="UTC">
      <RealTimeProgressView variant={variant} job={job(fields)} now={T0} {...props} />
    </TextProvider>,
  ).container
const text = (part: string) => document.querySelector(`[data-part=${part}]`)?.textContent
const dashes = (part: string) =>
  [...document.querySelectorAll(`[data-part=${part}]`)].map((arc) =>
    ['stroke-dasharray', 'stroke-dashoffset'].map((name) => arc.getAttribute(name)),
  )

test('a ring is as long as its percent, which stands in it', () => {
  show('ring', { progress: 42 })
  expect([dashes('fill'), text('percent')]).toEqual([[['42 100', null]], '42%'])
  expect(screen.getByRole('progressbar', { name: 'Progress' }).getAttribute('aria-valuenow')).toBe('42')
})

test('a ring at zero percent is empty and has a number; one without a number has an arc and none', () => {
  show('ring', { progress: 0 })
  expect([dashes('fill'), text('percent')]).toEqual([[], '0%'])
  cleanup()
  show('ring', { status: 'started' })
  expect([dashes('fill'), text('percent')]).toEqual([[['25 75', null]], ''])
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false)
})

test('the ring of a batch has an arc for each kind of items', () => {
  show('ring', {}, { rollUp: { done: 10, failed: 2, skipped: 0, running: 4, waiting: 4 } })
  expect(dashes('segment')).toEqual([
    ['50 100', '0'],
    ['10 100', '-50'],
    ['20 100', '-60'],
  ])
})

test.each([
  [{ progress: 42 }, 'Running 42%'],
  [{ status: 'started' }, 'Started'],
  [{ status: 'queued' }, 'Queued'],
  [{ status: 'failed', progress: 42 }, 'Failed'],
  [{ status: 'archiving' as Job['status'], progress: 42 }, 'archiving'],
] as const)('on one line %o says “%s”', (fields, word) => {
  show('inline', fields)
  // What has no room behind it is read aloud only.
  expect(text('status')?.replace(/\. .*/, '')).toBe(word)
})

test('what has no room on one line is in the tooltip, and read aloud', () => {
  show('inline', { status: 'failed', error: 'The file is torn.' })
  expect(document.querySelector('[data-part=status]')?.getAttribute('title')).toBe('The file is torn.')
  expect(text('status')).toBe('Failed. The file is torn.')
  expect(document.querySelector('[data-part=title]')?.getAttribute('title')).toBe('Annual report.pdf')
})

test('on one line that is not live, as of when stands in place of the time left', () => {
  show('inline', { estimatedTime: 118 }, { freshness: 'stale', asOf: T0 })
  expect(text('time')).toMatch(/^as of 12:00:00\sPM$/)
  expect(text('status')).toMatch(/May be out of date, as of/)
})

test.each(['bar', 'ring', 'inline'] as const)('server output as %s carries no style attribute', (variant) => {
  const element = (
    <RealTimeProgressView
      variant={variant}
      job={job({ steps: [{ label: 'Read', status: 'running' }] })}
      steps="horizontal"
      actions={['pause', 'cancel']}
      onAction={() => undefined}
    />
  )
  expect(renderToString(element)).not.toContain('style=')
})

test.each([
  ['bar', 'bar'],
  ['ring', 'ring'],
] as const)('a %s without a number moves only while it is live', async (variant, part) => {
  const view = (freshness: 'live' | 'late') => (
    <RealTimeProgressView variant={variant} job={job({ status: 'started' })} freshness={freshness} />
  )
  const { change } = await showInRoom(280, view('live'))
  const moving = () => document.getAnimations().length
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches
  // The browser of the tests asks for less motion; the rules that move name the freshness.
  expect([reduced, moving()]).toEqual([true, 0])
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('')
  expect(rules).toMatch(new RegExp(`data-freshness="live"\\] \\[data-part="${part}"\\]\\[data-bar="moving"\\]`))
  change(view('late'))
  expect(document.querySelector(`[data-part=${part}]`)?.getAttribute('data-bar')).toBe('moving')
})

test('a time that was given in a range is said so, null says nothing, and without either the server is believed', () => {
  const said = (eta: RealTimeProgressViewProps['eta']) => {
    cleanup()
    show('bar', { estimatedTime: 118 }, { eta })
    return text('time')
  }
  expect(said({ kind: 'range', fromMs: 192_000, toMs: 288_000, confidence: 'medium' })).toBe('3–5 min left')
  expect(said(null)).toBe(undefined)
  expect(said(undefined)).toBe('about 2 min left')
})

test('a job says how long it has waited or run, and once it has ended how long it did', () => {
  show('bar', { status: 'queued' }, { elapsedMs: 180_000 })
  expect(text('elapsed')).toBe('waiting for 3 min')
  cleanup()
  show('bar', {}, { elapsedMs: 12_000 })
  expect(text('elapsed')).toBe('running for 12 sec')
  cleanup()
  show('bar', { status: 'completed', firstSeenAt: 0, startedAt: 12_000, finishedAt: 192_000 }, { elapsedMs: 9 })
  expect([text('sentence'), text('elapsed')]).toEqual(['Waited 12 sec, ran 3 min.', undefined])
  cleanup()
  show('bar', { status: 'cancelled', firstSeenAt: 0, startedAt: 12_000, finishedAt: 192_000 })
  expect(text('ran')).toBe('ran 3 min')
})

test('a failure with a known code has a heading, a product may add its own, and a code from Object has none', () => {
  const heading = (errorCode: string) => {
    cleanup()
    render(
      <TextProvider labels={{ realTimeProgress: { errorTitles: { ENCRYPTED: 'It is locked' } } }}>
        <RealTimeProgressView job={job({ status: 'failed', error: 'Torn', errorCode })} />
      </TextProvider>,
    )
    return text('error-title')
  }
  expect(['TIMEOUT', 'ENCRYPTED', 'E42', 'constructor'].map(heading)).toEqual([
    'It took too long',
    'It is locked',
    undefined,
    undefined,
  ])
})

test('a copied failure says so in the button and to those who listen, until one goes elsewhere', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  show('bar', { status: 'failed', error: 'Torn' })
  fireEvent.click(screen.getByRole('button', { name: 'Copy as JSON' }))
  const copied = await screen.findByRole('button', { name: 'Copied' })
  expect(screen.getByRole('status').textContent).toBe('Copied')
  fireEvent.blur(copied)
  expect(copied.textContent).toBe('Copy as JSON')
})

test('the result of a job that is done is drawn by the product, of any other job it is not', () => {
  const renderResult = ({ result }: Job) => <b>{String(result)}</b>
  show('bar', { status: 'completed', result: 17 }, { renderResult })
  expect(text('result-content')).toBe('17')
  cleanup()
  show('bar', { result: 17 }, { renderResult })
  expect(text('result-content')).toBe(undefined)
})

test('a step says how long it took where both moments are told, and not while it runs', () => {
  const step = { label: 'Read', startedAt: T0 - 9_000, endedAt: T0 - 1_000 }
  const said = (fields: object) => {
    cleanup()
    show('bar', { steps: [{ ...step, status: 'done', ...fields }] })
    return text('step-time')
  }
  expect([{}, { status: 'running' }, { endedAt: undefined }, { endedAt: 0 }].map(said)).toEqual([
    '8 sec',
    undefined,
    undefined,
    undefined,
  ])
})

test('a result in the page’s memory is kept under the job’s name', () => {
  show('bar', { status: 'completed', resultUrl: 'blob:https://desk.example/1' })
  expect(screen.getByRole('link').getAttribute('download')).toBe('Annual report.pdf')
})
