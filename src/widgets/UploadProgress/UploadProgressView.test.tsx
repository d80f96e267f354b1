import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Job } from '../../protocol/job.ts'
import type { Upload } from '../../protocol/upload.ts'
import { UploadProgressView, type UploadProgressViewProps } from './UploadProgressView.tsx'

afterEach(cleanup)

const upload = (fields: Partial<Upload> = {}): Upload => ({
  id: 'upload-1',
  name: 'Report.pdf',
  status: 'sending',
  done: 3_000_000,
  total: 12_000_000,
  rate: 1_000_000,
  startedAt: 0,
  movedAt: 3_000,
  canCancel: true,
  ...fields,
})
const job = (fields: Partial<Job>): Job => ({
  jobId: '42',
  name: 'Report.pdf',
  status: 'queued',
  attempt: 1,
  firstSeenAt: 0,
  stepLog: [],
  ...fields,
})
const element = (fields: Partial<Upload>, props: Partial<UploadProgressViewProps> = {}) => (
  <UploadProgressView upload={upload(fields)} onCancel={() => undefined} {...props} />
)
const text = (part: string) => document.querySelector(`[data-part=${part}]`)?.textContent
const phase = () => document.querySelector<HTMLElement>('[data-tt=UploadProgress]')?.dataset['phase']
const taken = { status: 'taken', done: 12_000_000, sentAt: 9_000, jobId: '42' } as const

test('until the job is heard of, an upload that was taken still waits for the server', () => {
  render(element(taken))
  expect([phase(), text('status'), text('sent')]).toEqual(['taken', 'Waiting for the server', undefined])
})

test('an upload of which the server makes no job is done', () => {
  const { jobId: _, ...without } = taken
  render(element(without))
  expect(text('status')).toBe('Uploaded')
})

test('a job whose upload is forgotten is shown by itself', () => {
  render(<UploadProgressView upload={undefined} job={job({ status: 'progress', progress: 10 })} />)
  expect([phase(), text('status'), text('sent')]).toEqual(['job', 'Running', undefined])
})

test('what nobody knows of is said to be so', () => {
  render(<UploadProgressView upload={undefined} />)
  expect([phase(), text('status')]).toEqual(['unknown', 'Not known'])
})

test.each([
  ['sending', { status: 'sending' }, ['cancel']],
  ['waiting', { status: 'waiting' }, ['cancel']],
  ['one that cannot be stopped', { canCancel: false }, []],
  ['failed', { status: 'failed' }, ['retry']],
  ['cancelled', { status: 'cancelled' }, ['retry']],
] as const)('%s: what can be asked for is what can be done', (_, fields, wanted) => {
  render(element(fields, { onRetry: () => undefined }))
  const offered = [...document.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset['action'])
  expect(offered).toEqual(wanted)
})

test('an empty file has no share that is sent', () => {
  render(element({ done: 0, total: 0 }))
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false)
})

test.each([280, 800])('at %d pixels nothing moves while the bytes grow', async (width) => {
  const eta = (ms: number) => ({ kind: 'range', fromMs: ms * 0.8, toMs: ms * 1.2, confidence: 'medium' }) as const
  const at = (done: number, rate: number, ms: number) => element({ done, rate }, { uploadEta: eta(ms) })
  const { change, placesOf } = await showInRoom(width, at(900_000, 900_000, 95_000))
  const places = () => placesOf('[data-part=bar], [data-part=facts], [data-part=action], [data-tt=UploadProgress]')
  const start = places()
  expect(start.length).toBeGreaterThan(3)
  for (const [done, rate, ms] of [
    [1_000_000, 999_000, 60_000],
    [9_900_000, 1_000_000, 30_000],
    [11_000_000, 10_400_000, 12_000],
  ] as const) {
    change(at(done, rate, ms))
    expect(places(), String(done)).toEqual(start)
  }
})

test('the bar has two lengths, and the first stays full when the second is empty', async () => {
  const { change, placesOf } = await showInRoom(600, element({ done: 6_000_000 }))
  const [sending] = placesOf('[data-part=bar]')
  const asking = { actions: ['cancel'], onAction: () => undefined } as const
  change(element(taken, { job: job({ status: 'progress', progress: 0 }), ...asking }))
  const [working] = placesOf('[data-part=bar]')
  expect(working!.left).toBeGreaterThanOrEqual(sending!.right)
  const head = getComputedStyle(document.querySelector('[data-part=progress]')!, '::before')
  expect(Number.parseFloat(head.inlineSize)).toBeCloseTo(sending!.right - sending!.left, 0)
})
