import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'

type Message = readonly [name: string, data: unknown]

const part = (jobId: string) => ({ jobId, parentId: 'whole' })

function createWhole(...parts: string[]) {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  rig.tell('job-started', { jobId: 'whole' })
  for (const jobId of parts) rig.tell('job-started', part(jobId))
  const list = () => rig.state().notifications
  const together = (...messages: Message[]): void => {
    for (const [name, data] of messages) rig.sink().message(name, data)
    rig.store.flush()
  }
  return { ...rig, ...rig.store.actions, list, together }
}

test('the parts of a job that runs are told by it, in one line, however many they are', () => {
  const parts = Array.from({ length: 20 }, (_, at) => `p${at}`)
  const { tell, list } = createWhole(...parts)
  for (const [at, jobId] of parts.entries()) tell(at % 10 ? 'job-completed' : 'job-failed', part(jobId))
  expect(list()).toEqual([])
  tell('job-completed', { jobId: 'whole' })
  expect(list()).toMatchObject([{ kind: 'completed', jobId: 'whole', parts: { completed: 18, failed: 2 } }])
})

test('where the server counts more parts than were told of, its figures are told', () => {
  const { tell, list } = createWhole('a')
  tell('job-completed', part('a'))
  tell('job-completed', { jobId: 'whole', counts: { done: 37, failed: 3, total: 40 } })
  expect(list()).toMatchObject([{ parts: { completed: 37, failed: 3 } }])
})

test('a part that the server has forgotten counts as failed', () => {
  const { tell, list } = createWhole('a', 'b')
  const rows = [
    { jobId: 'whole', status: 'started' },
    { ...part('a'), status: 'completed' },
  ]
  for (let time = 0; time < 2; time++) tell('snapshot', { jobs: rows })
  tell('job-completed', { jobId: 'whole' })
  expect(list()).toMatchObject([{ parts: { completed: 1, failed: 1 } }])
})

test('a job without parts tells of none, whatever it counts', () => {
  const { tell, list } = createWhole()
  tell('job-completed', { jobId: 'whole', counts: { done: 12, total: 12, unit: 'pages' } })
  expect(list()[0]).not.toHaveProperty('parts')
})

test('a part is told by itself where nobody has heard of the whole', () => {
  const { tell, list } = createWhole()
  tell('job-failed', { jobId: 'a', parentId: 'unheard-of' })
  expect(list()).toMatchObject([{ jobId: 'a' }])
})

test('a part that ends after the whole is counted in its line', () => {
  const { tell, list, dismissToast } = createWhole('a', 'b')
  tell('job-completed', { jobId: 'whole' })
  dismissToast('job/whole/1/completed')
  tell('job-completed', part('a'))
  expect(list()).toMatchObject([{ jobId: 'whole', parts: { completed: 1, failed: 0 }, toast: false }])
  tell('job-failed', part('b'))
  expect(list()).toMatchObject([{ jobId: 'whole', parts: { completed: 1, failed: 1 }, toast: true, read: false }])
})

test('only the first late failure brings back a line that was sent away', () => {
  const { tell, list, dismissToast } = createWhole('a')
  tell('job-completed', { jobId: 'whole' })
  dismissToast('job/whole/1/completed')
  tell('job-failed', part('a'))
  expect(list()).toMatchObject([{ toast: true, parts: { failed: 1 } }])
  dismissToast('job/whole/1/completed')
  tell('job-failed', part('unheard-of'))
  expect(list()).toMatchObject([{ toast: false, parts: { failed: 2 } }])
})

test('a late failure is news also where the whole had told of no parts', () => {
  const { tell, list, dismissToast } = createWhole()
  tell('job-completed', { jobId: 'whole' })
  dismissToast('job/whole/1/completed')
  tell('job-failed', part('a'))
  expect(list()).toMatchObject([{ jobId: 'whole', toast: true, parts: { completed: 0, failed: 1 } }])
})

test('in which order the ends of a batch are told makes no difference', () => {
  const ends: Message[] = [
    ['job-completed', { jobId: 'whole' }],
    ['job-completed', part('a')],
    ['job-failed', part('b')],
  ]
  const [one, other] = [createWhole('a', 'b'), createWhole('a', 'b')]
  one.together(...ends)
  other.together(...ends.toReversed())
  expect(one.list()).toMatchObject([{ jobId: 'whole', parts: { completed: 1, failed: 1 } }])
  expect(one.list()).toEqual(other.list())
})

test('in which order a snapshot lists a whole and its parts makes no difference', () => {
  const rows = [
    { jobId: 'whole', status: 'completed' },
    { ...part('a'), status: 'failed' },
    { ...part('b'), status: 'completed' },
  ]
  for (const jobs of [rows, rows.toReversed()]) {
    const { tell, list } = createWhole('a', 'b')
    tell('snapshot', { jobs })
    expect(list()).toMatchObject([{ jobId: 'whole', parts: { completed: 1, failed: 1 } }])
  }
})

test('a late failure is told by itself where the line of the whole is gone', () => {
  const { tell, list, clearNotifications } = createWhole('a', 'b')
  tell('job-completed', { jobId: 'whole' })
  clearNotifications()
  tell('job-completed', part('a'))
  tell('job-failed', part('b'))
  expect(list()).toMatchObject([{ jobId: 'b', kind: 'failed' }])
})

test('a part that is tried again after the whole has ended is told by itself', () => {
  const { tell, list } = createWhole('a')
  tell('job-failed', part('a'))
  tell('job-completed', { jobId: 'whole' })
  tell('job-queued', { ...part('a'), attempt: 2 })
  tell('job-completed', part('a'))
  expect(list()).toMatchObject([{ jobId: 'a' }, { jobId: 'whole' }])
})

test('what is left of a batch that was cancelled ends in silence', () => {
  const { tell, list } = createWhole('a', 'b')
  tell('job-cancelled', { jobId: 'whole' })
  tell('job-completed', part('a'))
  tell('job-failed', part('b'))
  expect(list()).toEqual([])
})

test('a part that was silent stays so when its end is told again after the whole is forgotten', () => {
  const rig = createStoreRig({ bounds: { finishedJobs: 1 } })
  rig.store.actions.open()
  rig.up()
  rig.tell('job-started', { jobId: 'whole' })
  rig.tell('job-completed', part('a'))
  rig.tell('job-completed', { jobId: 'whole' })
  rig.tell('job-completed', { jobId: 'other' })
  rig.tell('job-completed', part('a'))
  expect(rig.state().notifications).toHaveLength(2)
})

test('a followed part is told by itself', () => {
  const { tell, list, followJob } = createWhole('a')
  followJob?.('a')
  tell('job-completed', part('a'))
  expect(list()).toMatchObject([{ jobId: 'a', toast: true }])
})

test('of parts of parts the outermost job alone is told', () => {
  const { tell, list } = createWhole('a')
  tell('job-started', { jobId: 'a1', parentId: 'a' })
  tell('job-completed', { jobId: 'a1', parentId: 'a' })
  tell('job-completed', part('a'))
  tell('job-completed', { jobId: 'whole' })
  expect(list()).toMatchObject([{ jobId: 'whole', parts: { completed: 1, failed: 0 } }])
})

test('jobs that claim to be parts of each other are told by themselves', () => {
  const { tell, list } = createWhole()
  for (const [jobId, parentId] of [
    ['a', 'b'],
    ['b', 'a'],
    ['self', 'self'],
  ])
    tell('job-started', { jobId, parentId })
  for (const [jobId, parentId] of [
    ['a', 'b'],
    ['b', 'a'],
    ['self', 'self'],
  ])
    tell('job-failed', { jobId, parentId })
  expect(list().map((one) => 'jobId' in one && one.jobId)).toEqual(['self', 'b', 'a'])
})
