import { expect, test } from 'vitest'
import { createAnnouncerRig } from '../../../tests/rigs/createAnnouncerRig.ts'

function createFollowed(...jobIds: string[]) {
  const rig = createAnnouncerRig()
  rig.announcer.follow(jobIds, 'all')
  return rig
}
const report = { jobId: 'a', name: 'report.pdf' }

test('a job is heard of when it starts, at each quarter, and when it is done', () => {
  const { tell, listen } = createFollowed('a')
  tell('job-queued', report)
  tell('job-started', report)
  listen()
  for (let progress = 1; progress < 100; progress++) {
    tell('job-progress', { ...report, progress })
    if (progress % 25 === 0) listen()
  }
  tell('job-completed', report)
  expect(listen()).toEqual([
    'report.pdf has started',
    'report.pdf: 25%',
    'report.pdf: 50%',
    'report.pdf: 75%',
    'report.pdf is done',
  ])
})

test('of several milestones passed at once the highest is said', () => {
  const { tell, listen } = createFollowed('a')
  tell('job-queued', report)
  tell('job-progress', { ...report, progress: 10 })
  tell('job-progress', { ...report, progress: 30 })
  tell('job-progress', { ...report, progress: 80 })
  expect(listen()).toEqual(['report.pdf: 75%'])
})

test('a job that nobody follows is not heard of, nor one that is followed no more', () => {
  const { tell, listen, announcer } = createFollowed()
  const stop = announcer.follow(['a'], 'all')
  stop()
  tell('job-started', report)
  tell('job-completed', { jobId: 'b' })
  expect(listen()).toEqual([])
})

test('of a job in a list only its end is said', () => {
  const { tell, listen, announcer } = createFollowed()
  announcer.follow(['a'], 'ends')
  tell('job-started', report)
  tell('job-progress', { ...report, progress: 60 })
  tell('job-completed', report)
  expect(listen()).toEqual(['report.pdf is done'])
})

test('each state has its words', () => {
  const { tell, listen, clock } = createFollowed('a')
  const states: [string, object][] = [
    ['job-queued', { queuePosition: 3 }],
    ['job-queued', { queuePosition: 1 }],
    ['job-started', {}],
    ['job-paused', {}],
    ['job-progress', { progress: 5 }],
    ['job-retrying', { attempt: 1, maxAttempts: 3 }],
    ['job-started', { attempt: 2 }],
    ['job-cancelling', {}],
    ['job-progress', { attempt: 2, progress: 8 }],
    ['job-cancelled', {}],
  ]
  for (const [name, data] of states) {
    tell(name, { ...report, ...data })
    clock.advance(6_000)
  }
  expect(listen()).toEqual([
    'report.pdf is next in line',
    'report.pdf has started',
    'report.pdf is paused',
    'report.pdf goes on',
    'report.pdf did not work and is tried again',
    'report.pdf has started',
    'report.pdf is being cancelled',
    'report.pdf goes on',
    'report.pdf was cancelled',
  ])
})

test('a failure that is tried again is said once, and is no end', () => {
  const { tell, listen } = createFollowed('a')
  tell('job-started', report)
  listen()
  tell('job-failed', { ...report, error: 'No memory', willRetry: true })
  listen()
  tell('job-retrying', { ...report, attempt: 1 })
  expect(listen()).toEqual(['report.pdf has started', 'report.pdf did not work and is tried again'])
})

test('a failure says its reason, in one line', () => {
  const { tell, listen } = createFollowed('a')
  tell('job-failed', { ...report, error: 'The file is encrypted.\n  at open (pdf.ts:19)' })
  expect(listen()).toEqual(['report.pdf failed: The file is encrypted'])
})

test('each run of a job has an end of its own', () => {
  const { tell, listen } = createFollowed('a')
  tell('job-completed', { ...report, attempt: 1 })
  tell('job-completed', { ...report, attempt: 1, resultUrl: '/r/a' })
  listen()
  tell('job-completed', { ...report, attempt: 2 })
  expect(listen()).toEqual(['report.pdf is done', 'report.pdf is done'])
})

test('a batch says how many of its parts failed', () => {
  const { tell, listen } = createFollowed('batch')
  tell('job-started', { jobId: 'batch', name: 'Invoices' })
  tell('job-failed', { jobId: '1', parentId: 'batch' })
  tell('job-completed', { jobId: '2', parentId: 'batch' })
  tell('job-completed', { jobId: 'batch' })
  expect(listen()).toEqual(['Invoices is done, 1 failed'])
})

test('standing still is said with its cause', () => {
  const { tell, listen, announcer } = createFollowed('a')
  tell('job-started', report)
  listen()
  announcer.stall('a', 'worker')
  expect(listen().slice(1)).toEqual(['report.pdf makes no headway: its worker does not answer'])
})

test('a line that is down is told by whoever shows the line, not as the job standing still', () => {
  const { tell, listen, announcer } = createFollowed('a')
  tell('job-started', report)
  listen()
  announcer.stall('a', 'connection')
  expect(listen().slice(1)).toEqual([])
})

test('a job that stands still when it is first heard of is no news', () => {
  const { tell, listen, announcer } = createFollowed('a')
  tell('job-progress', report)
  announcer.stall('a', 'job')
  expect(listen()).toEqual([])
})

test('what comes with the first load is not said, whether by a snapshot or one by one', () => {
  const { tell, announcer, listen } = createAnnouncerRig()
  announcer.follow(['a', 'b', 'c'], 'all')
  tell('snapshot', { jobs: [{ jobId: 'a', status: 'completed' }] })
  tell('job-progress', { jobId: 'b', progress: 60 })
  tell('job-queued', { jobId: 'c', queuePosition: 1 })
  expect(listen()).toEqual([])
})

test('what a server replays before its line is first up is not said', () => {
  const { tell, announcer, up, listen } = createAnnouncerRig({ isUp: false })
  announcer.follow(['a'], 'all')
  tell('job-queued', report)
  tell('job-started', report)
  tell('job-completed', report)
  up()
  expect(listen()).toEqual([])
})

test('what ended while the line was down is told as one line', () => {
  const { drop, up, tell, listen } = createFollowed('a', 'b', 'c')
  for (const jobId of ['a', 'b', 'c']) tell('job-progress', { jobId, progress: 10 })
  drop()
  tell('job-progress', { jobId: 'c', progress: 80 })
  tell('snapshot', {
    jobs: [
      { jobId: 'a', status: 'completed' },
      { jobId: 'b', status: 'failed' },
      { jobId: 'c', status: 'completed' },
    ],
  })
  up()
  expect(listen()).toEqual(['While the line was down: 2 jobs done, 1 failed'])
})

test('a snapshot that is folded after the line has said that all is in order tells of what was missed as well', () => {
  const { drop, up, tell, sink, listen } = createFollowed('a')
  tell('job-progress', { ...report, progress: 10 })
  drop()
  up(false)
  sink().message('snapshot', { jobs: [{ ...report, status: 'completed' }] })
  up()
  expect(listen()).toEqual(['While the line was down: report.pdf is done'])
})

test('a snapshot right after a line is back tells of its absence, one that comes later of what happens now', () => {
  const { drop, up, tell, clock, listen } = createFollowed('a', 'b')
  for (const jobId of ['a', 'b']) tell('job-progress', { jobId, name: jobId, progress: 10 })
  listen()
  drop()
  up()
  tell('snapshot', { jobs: [{ jobId: 'a', status: 'completed' }] })
  clock.advance(1_000)
  listen()
  tell('snapshot', { jobs: [{ jobId: 'b', status: 'completed' }] })
  expect(listen().slice(-2)).toEqual(['While the line was down: a is done', 'b is done'])
})

test('the line itself is not spoken of', () => {
  const { drop, up, tell, listen } = createFollowed('a')
  tell('job-progress', { ...report, progress: 10 })
  drop()
  listen()
  up()
  expect(listen()).toEqual([])
})

test('what has just happened is said last', () => {
  const { tell, listen } = createFollowed('a', 'b')
  tell('job-queued', { jobId: 'a', name: 'A' })
  tell('job-queued', { jobId: 'b', name: 'B' })
  tell('job-started', { jobId: 'a' })
  tell('job-started', { jobId: 'b' })
  tell('job-progress', { jobId: 'a', progress: 30 })
  expect(listen()).toEqual(['B has started. A: 25%'])
})
