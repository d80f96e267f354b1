import { expect, test } from 'vitest'
import { parseMessage } from './gate.ts'
import type { Problem } from './problem.ts'

function pass(name: string, payload: unknown) {
  const problems: Problem[] = []
  const events = parseMessage(name, payload, (code, where) => problems.push({ code, where }))
  return { events, problems, data: events[0]?.data }
}

test('queues are lanes in the order of the server, with any names', () => {
  const lane = { waiting: 1, active: 2, avgWaitTime: 3 }
  const { data } = pass('queue-status', { large: lane, gpu: { waiting: 0 }, totalWorkers: 4, activeWorkers: 0 })
  expect(data).toEqual({
    lanes: [
      { name: 'large', ...lane },
      { name: 'gpu', waiting: 0 },
    ],
    totalWorkers: 4,
    activeWorkers: 0,
  })
})

test('a bad counter of a lane, or a lane of the preset that is none, is left out and counted', () => {
  const { data, problems } = pass('queue-status', { premium: 'full', normal: { waiting: -1, active: 1 } })
  expect(data).toEqual({ lanes: [{ name: 'premium' }, { name: 'normal', active: 1 }] })
  expect(problems.map(({ where }) => where)).toEqual(['premium', 'waiting'])
})

test('a lane may tell its limit, whether it is paused and how long its oldest job has waited', () => {
  const normal = { limit: 0, paused: true, oldestWaitingMs: 90_000 }
  const { data, problems } = pass('queue-status', {
    normal,
    large: { limit: -1, paused: 'yes', oldestWaitingMs: null },
  })
  expect(data).toEqual({ lanes: [{ name: 'normal', ...normal }, { name: 'large' }] })
  expect(problems.map(({ where }) => where)).toEqual(['limit', 'paused'])
})

test('lanes are bounded in number', () => {
  const { data } = pass('queue-status', Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`q${at}`, {}])))
  expect(data).toMatchObject({ lanes: { length: 200 } })
})

test('metrics without a moment are malformed; a bad part is left out and counted', () => {
  expect(pass('system-metrics', { workers: [] }).problems[0]?.code).toBe('malformed-payload')
  const { data, problems } = pass('system-metrics', {
    timestamp: '2025-01-02T00:00:00Z',
    workers: 'many',
    queues: 4,
    system: { systemLoad: -1, totalCpuUsage: 340 },
    performance: 'fast',
  })
  expect(data).toEqual({ timestamp: Date.UTC(2025, 0, 2), system: { totalCpuUsage: 340 }, performance: {} })
  expect(problems.map(({ where }) => where).toSorted()).toEqual(['performance', 'queues', 'systemLoad', 'workers'])
})

test('groups of errors need a code and a count; no error at all is an empty list, and not told is none', () => {
  const timestamp = 1_000
  const told = (errors: unknown) => pass('system-metrics', { timestamp, errors })
  const good = { code: 'ENCRYPTED', count: 3, lastSeen: 900, message: 'It needs a password', jobId: 'a' }
  const { data } = told([good, { code: 'TOO_LARGE', count: 0, extra: 1 }, { code: 'NO_COUNT' }, { count: 2 }, null])
  expect(data).toMatchObject({ errors: [good, { code: 'TOO_LARGE', count: 0 }] })
  expect(told([]).data).toMatchObject({ errors: [] })
  expect(told(undefined).data).not.toHaveProperty('errors')
  expect(told('many')).toMatchObject({ problems: [{ where: 'errors' }] })
  expect(told(Array.from({ length: 300 }, () => good)).data).toMatchObject({ errors: { length: 100 } })
})

test('a batch is its events in order; what is no event is counted', () => {
  const { events, problems } = pass('batch', [
    ['job-queued', { jobId: 'a' }],
    'nonsense',
    ['job-flew', { jobId: 'a' }],
    ['batch', [['job-queued', { jobId: 'b' }]]],
    ['job-completed', { jobId: 'a' }],
  ])
  expect(events.map(({ name }) => name)).toEqual(['job-queued', 'job-completed'])
  expect(problems.map(({ code }) => code)).toEqual(['malformed-payload', 'unknown-event', 'malformed-payload'])
})

test('one bad entry of a batch costs no other', () => {
  const thrower = {
    get jobId(): string {
      throw new Error('mine')
    },
  }
  const { events, problems } = pass('batch', [
    ['job-progress', thrower],
    ['job-completed', { jobId: 'a' }],
  ])
  expect(events.map(({ name }) => name)).toEqual(['job-completed'])
  expect(problems).toHaveLength(1)
})

test('a batch that is too long is counted and read all the same', () => {
  const { events, problems } = pass('batch', Array(600).fill(['job-queued', { jobId: 'a' }]))
  expect(events).toHaveLength(600)
  expect(problems).toEqual([{ code: 'too-large', where: 'batch' }])
  expect(pass('batch', { 0: 'x' }).problems).toEqual([{ code: 'malformed-payload', where: 'batch' }])
})

test('a snapshot without a list of jobs says nothing about which jobs are gone', () => {
  expect(pass('snapshot', {}).data).toMatchObject({ mode: 'delta', jobs: [] })
  const { data, problems } = pass('snapshot', { mode: 'snapshot', jobs: 'all of them' })
  expect(data).toMatchObject({ mode: 'delta', jobs: [] })
  expect(problems).toEqual([{ code: 'bad-field', where: 'jobs' }])
})

test('a snapshot holds its rows, its events and its queue; a bad row costs no other', () => {
  const { data, problems, events } = pass('snapshot', {
    seq: 9,
    epoch: 'e',
    jobs: [{ jobId: 'a', status: 'started' }, 'row', { jobId: '' }],
    events: [['job-completed', { jobId: 'b', seq: 8 }]],
    queue: { normal: { waiting: 1 } },
  })
  expect(events[0]).toMatchObject({ seq: 9, epoch: 'e' })
  expect(data).toEqual({
    mode: 'snapshot',
    jobs: [{ jobId: 'a', status: 'started' }],
    events: [{ name: 'job-completed', seq: 8, data: { jobId: 'b', status: 'completed' } }],
    queue: { lanes: [{ name: 'normal', waiting: 1 }] },
  })
  expect(problems).toHaveLength(2)
})

test('a snapshot within a snapshot is not read', () => {
  const { data, problems } = pass('snapshot', { jobs: [], events: [['snapshot', { jobs: [] }]] })
  expect(data).toMatchObject({ events: [] })
  expect(problems).toHaveLength(1)
})
