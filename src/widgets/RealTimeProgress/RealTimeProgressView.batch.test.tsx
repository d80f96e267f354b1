import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Job } from '../../protocol/job.ts'
import { RealTimeProgressView, type RealTimeProgressViewProps } from './RealTimeProgressView.tsx'
import type { RollUp } from './rollUp.ts'

afterEach(cleanup)

const job = (fields: Partial<Job>): Job => ({
  jobId: '42',
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
const element = (fields: Partial<Job>, props: Partial<RealTimeProgressViewProps> = {}) => (
  <RealTimeProgressView job={job(fields)} {...props} />
)
const view = (...given: Parameters<typeof element>) => render(element(...given)).container

const texts = (part: string) =>
  [...document.querySelectorAll(`[data-part=${part}]`)].map(({ textContent }) => textContent)
const segments = () =>
  [...document.querySelectorAll('[data-part=segment]')].map((rect) =>
    ['data-status', 'x', 'width'].map((name) => rect.getAttribute(name)),
  )

test('the bar of a batch has a segment for each kind of items, in one order, and room for those that wait', () => {
  view({}, { rollUp: rollUp({ done: 10, failed: 2, running: 4, waiting: 4 }) })
  expect(segments()).toEqual([
    ['done', '0%', '50%'],
    ['failed', '50%', '10%'],
    ['running', '60%', '20%'],
  ])
  expect(texts('roll-up-count')).toEqual(['10 done', '2 failed', '4 running', '4 waiting'])
})

test('where the server tells no percent, a batch is as far as its items', () => {
  view({}, { rollUp: rollUp({ done: 10, failed: 2, skipped: 3, waiting: 5 }) })
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('75')
  cleanup()
  view({ progress: 40 }, { rollUp: rollUp({ done: 10, waiting: 10 }) })
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40')
})

test('a batch without items has a bar without a number', () => {
  view({}, { rollUp: rollUp({}) })
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false)
  expect([segments(), texts('roll-up')]).toEqual([[], []])
})

test('a batch that is done with failures in it is partly failed, in word and colour', () => {
  view({ status: 'completed' }, { rollUp: rollUp({ done: 17, failed: 3 }) })
  expect([texts('status'), texts('sentence')]).toEqual([['Partly failed'], ['3 of 20 failed.']])
  expect(screen.getByRole('group').dataset['outcome']).toBe('partial')
})

test('a batch under way is not called partly failed yet', () => {
  view({}, { rollUp: rollUp({ done: 17, failed: 3 }) })
  expect(texts('status')).toEqual(['Running'])
})

test('counts of the server that tell failures are a batch, and others stay a count', () => {
  view({ counts: { done: 7, failed: 1, running: 2, total: 20 } })
  expect(texts('roll-up-count')).toEqual(['7 done', '1 failed', '2 running', '10 waiting'])
  expect(texts('counts')).toEqual([])
  cleanup()
  view({ counts: { done: 7, total: 20 } })
  expect([texts('roll-up-count'), texts('counts')]).toEqual([[], ['7 of 20']])
})

test('each part of a job has its name and its state, as text', () => {
  const subJobs = [
    job({ jobId: 'a', name: '<b>A</b>', status: 'completed' }),
    job({ jobId: 'b', name: '', kind: 'Scan', progress: 74.6 }),
    job({ jobId: 'c', name: '', status: 'archiving' as Job['status'] }),
  ]
  view({}, { subJobs })
  expect(texts('sub-job')).toEqual(['<b>A</b>Done', 'ScanRunning 74%', 'carchiving'])
})

test('no count of a batch moves while another grows', async () => {
  const counted = (done: number) => element({}, { rollUp: rollUp({ done, failed: 1, waiting: 240 - done }) })
  const { change, placesOf } = await showInRoom(280, counted(9))
  const places = () => placesOf('[data-part=roll-up-count]').map(({ left, top }) => [left, top])
  const start = places()
  expect(start).toHaveLength(3)
  for (const done of [10, 99, 100, 239]) {
    change(counted(done))
    expect(places(), String(done)).toEqual(start)
  }
})

test('words of another direction begin where the page’s writing begins', async () => {
  const subJobs = [job({ jobId: 'a', name: 'A.pdf' })]
  const shown = element({ status: 'failed', error: 'Torn', warnings: ['Empty'] }, { subJobs })
  const { placesOf } = await showInRoom(280, <div dir="rtl">{shown}</div>)
  const starts = ['sub-job-title', 'error', 'warnings'].map((part) => {
    const [[box], [words]] = [placesOf(`[data-part=${part}]`), placesOf(`[data-part=${part}] bdi`)]
    return Math.round(box!.right - words!.right)
  })
  // The two boxes have their padding.
  expect(starts).toEqual([0, 12, 12])
})
