import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

function createLiveRig(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  const ids = () => rig.state().notifications.map(({ id }) => id)
  return { ...rig, ids, list: () => rig.state().notifications }
}

test('one end is one notification, however often it is told', () => {
  const { tell, ids } = createLiveRig()
  tell('job-progress', { jobId: 'a', progress: 10 })
  tell('job-completed', { jobId: 'a' })
  tell('job-completed', { jobId: 'a', result: 3 })
  tell('snapshot', { jobs: [{ jobId: 'a', status: 'completed' }] })
  expect(ids()).toHaveLength(1)
})

test('each attempt and each status has a notification of its own', () => {
  const { tell, list } = createLiveRig()
  tell('job-failed', { jobId: 'a', error: 'Torn' })
  tell('job-started', { jobId: 'a' })
  tell('job-failed', { jobId: 'a', error: 'Torn again' })
  tell('job-completed', { jobId: 'a' })
  expect(list().map(({ kind }) => kind)).toEqual(['completed', 'failed', 'failed'])
  expect(new Set(list().map(({ id }) => id)).size).toBe(3)
})

test('a failure that will be retried, and a cancellation, tell nobody', () => {
  const { tell, ids } = createLiveRig()
  tell('job-failed', { jobId: 'a', willRetry: true })
  tell('job-cancelled', { jobId: 'b' })
  expect(ids()).toEqual([])
})

test('a notification says what ended and how', () => {
  const { tell, list, clock } = createLiveRig()
  tell('job-failed', { jobId: 'a', name: 'a.pdf', error: 'Encrypted', errorCode: 'E_LOCK', resultUrl: '/log' })
  expect(list()[0]).toMatchObject({
    kind: 'failed',
    jobId: 'a',
    attempt: 1,
    at: clock.now(),
    name: 'a.pdf',
    error: 'Encrypted',
    errorCode: 'E_LOCK',
    resultUrl: '/log',
    seen: false,
    read: false,
    toast: true,
  })
})

test('the rows of the first snapshot tell nobody, not even when they come again', () => {
  const { tell, ids } = createLiveRig()
  const jobs = [
    { jobId: 'a', status: 'completed' },
    { jobId: 'b', status: 'failed' },
  ]
  tell('snapshot', { jobs })
  tell('snapshot', { jobs })
  tell('job-completed', { jobId: 'a' })
  expect(ids()).toEqual([])
})

test('what a later snapshot says has ended is one line for the jobs seen active', () => {
  const { tell, list } = createLiveRig()
  tell('snapshot', { jobs: ['a', 'b', 'c'].map((jobId) => ({ jobId, status: 'progress' })) })
  tell('snapshot', {
    jobs: [
      { jobId: 'a', status: 'completed' },
      { jobId: 'b', status: 'failed' },
      { jobId: 'c', status: 'completed' },
      { jobId: 'unseen', status: 'completed' },
    ],
  })
  expect(list()[0]).toMatchObject({ kind: 'digest', completed: 2, failed: 1, toast: true })
  expect(list()[0]).not.toHaveProperty('from')
  expect(list().map(({ toast }) => toast)).toEqual([true, false, false, false])
})

test('a single end that nobody saw is told as it is', () => {
  const { tell, list } = createLiveRig()
  tell('snapshot', { jobs: [{ jobId: 'a', status: 'progress' }] })
  tell('snapshot', { jobs: [{ jobId: 'a', status: 'failed', error: 'Torn' }] })
  expect(list()).toMatchObject([{ kind: 'failed', jobId: 'a', error: 'Torn', toast: true }])
})

test('what is replayed before the line is up is one line', () => {
  const { sink, tell, drop, up, store, list, clock } = createLiveRig()
  tell('job-progress', { jobId: 'a' })
  tell('job-progress', { jobId: 'b' })
  const from = clock.now()
  drop()
  clock.advance(60_000)
  sink().message('job-completed', { jobId: 'a' })
  sink().message('job-failed', { jobId: 'b' })
  up()
  store.flush()
  expect(list().filter(({ toast }) => toast)).toMatchObject([
    { kind: 'digest', from, at: from + 60_000, completed: 1, failed: 1 },
  ])
})

test('no id is used twice, whatever the jobs are called', () => {
  const { tell, sink, drop, up, store, ids } = createLiveRig()
  tell('job-completed', { jobId: 'digest/b' })
  tell('system-alert', { id: 'x/1/completed', message: 'm' })
  tell('job-completed', { jobId: 'alert/x' })
  drop()
  sink().message('job-completed', { jobId: 'a' })
  sink().message('job-completed', { jobId: 'b' })
  up()
  store.flush()
  expect(new Set(ids()).size).toBe(6)
})

test('an alert is told once per id', () => {
  const { tell, list } = createLiveRig()
  tell('system-alert', { id: '7', severity: 'critical', title: 'Disk', message: 'Nearly full' })
  tell('system-alert', { id: '7', severity: 'critical', title: 'Disk', message: 'Nearly full' })
  expect(list()).toMatchObject([{ kind: 'alert', severity: 'critical', title: 'Disk', message: 'Nearly full' }])
})

test('notifications are bounded, the newest first, and a repeat stays silent after they are gone', () => {
  const { tell, list } = createLiveRig({ bounds: { notifications: 3, toastsPerSecond: Infinity } })
  for (let job = 0; job < 10; job++) tell('job-completed', { jobId: `j${job}` })
  expect(list().map((one) => 'jobId' in one && one.jobId)).toEqual(['j9', 'j8', 'j7'])
  tell('job-completed', { jobId: 'j0' })
  expect(list()).toHaveLength(3)
})

test('a repeat stays silent after its job is gone, too', () => {
  const { tell, ids } = createLiveRig({ bounds: { finishedJobs: 1 } })
  for (const jobId of ['a', 'b', 'a']) tell('job-completed', { jobId })
  expect(ids()).toHaveLength(2)
})

test('seen, read, dismissed and cleared are what they say, and touch nothing else', () => {
  const { tell, list, store, ids, state } = createLiveRig()
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  const [, first = ''] = ids()
  store.actions.markRead(first)
  expect(list().map(({ read, seen }) => [read, seen])).toEqual([
    [false, false],
    [true, true],
  ])
  const untouched = list()[1]
  store.actions.markSeen()
  expect(list().map(({ seen }) => seen)).toEqual([true, true])
  expect(list()[1]).toBe(untouched)
  store.actions.dismissToast(ids()[0] ?? '')
  expect(list().map(({ toast }) => toast)).toEqual([false, true])
  store.actions.markAllRead()
  const before = list()
  store.actions.markAllRead()
  expect(list()).toBe(before)
  store.actions.clearNotifications()
  expect(state().notifications).toEqual([])
})

test('an alert that is told twice in one go is told once', () => {
  const { sink, store, list } = createLiveRig()
  for (let time = 0; time < 2; time++) sink().message('system-alert', { id: '7', message: 'm' })
  store.flush()
  expect(list()).toHaveLength(1)
})

test('the result of a followed job is told by itself, also where it ended out of sight with others', () => {
  const { tell, store, list } = createLiveRig()
  store.actions.followJob?.('b')
  tell('snapshot', { jobs: ['a', 'b', 'c'].map((jobId) => ({ jobId, status: 'progress' })) })
  tell('snapshot', { jobs: ['a', 'b', 'c'].map((jobId) => ({ jobId, status: 'completed' })) })
  const due = list().filter(({ toast }) => toast)
  expect(due).toMatchObject([{ kind: 'digest', completed: 2 }, { jobId: 'b' }])
})

test('an alert without an id is told once per moment and words, however long they are', () => {
  const { tell, list, clock } = createLiveRig()
  const alert = { message: 'm'.repeat(2_000) }
  tell('system-alert', alert)
  tell('system-alert', alert)
  expect(list()).toHaveLength(1)
  clock.advance(1)
  tell('system-alert', alert)
  expect(list()).toHaveLength(2)
  expect(list()[0]?.id.length).toBeLessThan(200)
})
