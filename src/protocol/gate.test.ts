import { expect, test } from 'vitest'
import type { JobEvent } from './events.ts'
import { parseMessage } from './gate.ts'
import type { Problem } from './problem.ts'

function pass(name: string, payload: unknown) {
  const problems: Problem[] = []
  const events = parseMessage(name, payload, (code, where) => problems.push({ code, where }))
  return { events, problems, data: events[0]?.data }
}
const job = (fields: Record<string, unknown>) => pass('job-progress', { jobId: 'a', ...fields })

test('an event becomes a new object with known keys only', () => {
  const raw = { jobId: 'a', progress: 40, step: 'Reading', evil: '<script>', constructor: 'x', toString: 1 }
  const { data } = pass('job-progress', raw)
  expect(data).toEqual({ jobId: 'a', status: 'progress', progress: 40, step: 'Reading' })
  expect(data).not.toBe(raw)
})

test('__proto__ on the wire changes nothing', () => {
  const { data } = pass('job-progress', JSON.parse('{"jobId":"a","__proto__":{"progress":7,"isAdmin":true}}'))
  expect(data).toEqual({ jobId: 'a', status: 'progress' })
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('hostile ids stay text', () => {
  for (const jobId of ['__proto__', 'constructor', 'toString']) {
    expect(pass('job-queued', { jobId }).data).toEqual({ jobId, status: 'queued' })
  }
})

test.each([
  [42, '42'],
  [0, '0'],
  ['x'.repeat(256), 'x'.repeat(256)],
])('the id %j is the text %j', (jobId, expected) => {
  expect(pass('job-queued', { jobId }).data).toMatchObject({ jobId: expected })
})

test.each([[''], ['x'.repeat(257)], [1.5], [2 ** 53], [NaN], [null], [undefined], [{}], [['a']], [true]])(
  'a job without a usable id (%j) is a malformed payload',
  (jobId) => {
    const { events, problems } = pass('job-progress', { jobId, progress: 4 })
    expect(events).toEqual([])
    expect(problems).toEqual([{ code: 'malformed-payload', where: 'job-progress' }])
  },
)

test.each([[-1], [100.1], [NaN], [Infinity], ['40'], [true], [{}]])(
  'progress %j is left out and counted',
  (progress) => {
    const { data, problems } = job({ progress })
    expect(data).toEqual({ jobId: 'a', status: 'progress' })
    expect(problems).toEqual([{ code: 'bad-field', where: 'progress' }])
  },
)

test('zero, null and absent are three things', () => {
  expect(job({ progress: 0 }).data).toHaveProperty('progress', 0)
  expect(job({ progress: null }).data).toHaveProperty('progress', null)
  expect(job({}).data).not.toHaveProperty('progress')
  expect(job({ progress: undefined }).problems).toEqual([])
})

test.each([
  ['estimatedTime', -1],
  ['estimatedTime', Infinity],
  ['queuePosition', 0],
  ['queueSize', '3'],
  ['attempt', 1.5],
  ['bytes', { total: 3 }],
  ['counts', { done: -1 }],
  ['updatedAt', 'yesterday'],
  ['resultUrl', 'javascript:alert(1)'],
  ['resultUrl', 'java\tscript:alert(1)'],
  ['resultUrl', 'data:text/html,x'],
  ['resultUrl', `https://a.example/${'x'.repeat(3_000)}`],
  ['steps', 'three'],
  ['willRetry', 'yes'],
  ['result', () => 1],
  ['result', 10n],
  ['result', { long: 'x'.repeat(70_000) }],
])('a bad %s is left out and counted', (field, value) => {
  const { data, problems } = job({ [field]: value })
  expect(data).toEqual({ jobId: 'a', status: 'progress' })
  expect(problems).toEqual([{ code: 'bad-field', where: field }])
})

test.each(['https://a.example/x', 'http://a.example', 'blob:https://a.example/1', '/files/1.pdf', '//cdn.example/1'])(
  'the link %s is kept as it is',
  (resultUrl) => expect(job({ resultUrl }).data).toMatchObject({ resultUrl }),
)

test('long texts are clipped, never within a character', () => {
  const { data } = job({ step: `${'x'.repeat(499)}😀`, error: 'e'.repeat(9_000) })
  expect(data).toMatchObject({ step: 'x'.repeat(499), error: 'e'.repeat(2_000) })
})

test('a list keeps its good entries', () => {
  const steps = [{ label: 'Read', status: 'done' }, { label: 'Write', status: 'mystery' }, 7, null]
  expect(job({ steps }).data).toMatchObject({ steps: [{ label: 'Read', status: 'done' }] })
})

test('a result is a copy, which the sender cannot change any more', () => {
  const result = { pages: 3 }
  const { data } = job({ result })
  result.pages = 99
  expect(data).toMatchObject({ result: { pages: 3 } })
})

test('times are epoch milliseconds, whichever way they are written', () => {
  const at = Date.UTC(2025, 0, 2)
  for (const updatedAt of [at, new Date(at), new Date(at).toISOString()]) {
    expect(job({ updatedAt }).data).toMatchObject({ updatedAt: at })
  }
})

test('the name of an event wins over its status', () => {
  const { data } = pass('job-completed', { jobId: 'a', status: 'failed' })
  expect(data).toMatchObject({ status: 'completed' })
})

test('the status of a snapshot row holds; an unknown one is counted', () => {
  const { data, problems } = pass('snapshot', {
    jobs: [
      { jobId: 'a', status: 'failed' },
      { jobId: 'b', status: 'dancing' },
    ],
  })
  expect(data).toMatchObject({ jobs: [{ jobId: 'a', status: 'failed' }, { jobId: 'b' }] })
  expect(problems).toEqual([{ code: 'unknown-status', where: 'snapshot' }])
})

test('the envelope is read where it is sound', () => {
  const [event] = pass('job-started', { jobId: 'a', seq: 7, epoch: 'e1', ts: 1_000 }).events
  expect(event).toMatchObject({ seq: 7, epoch: 'e1', ts: 1_000 })
  const [bad] = pass('job-started', { jobId: 'a', seq: 0, epoch: 5, ts: 'x' }).events as JobEvent[]
  expect(Object.keys(bad ?? {})).toEqual(['name', 'data'])
})

test('an unknown event is counted by its name, clipped', () => {
  const { events, problems } = pass('x'.repeat(500), {})
  expect(events).toEqual([])
  expect(problems).toEqual([{ code: 'unknown-event', where: 'x'.repeat(64) }])
})

test('an object with too many keys is read in part and counted', () => {
  const many = Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`k${index}`, 1]))
  const { data, problems } = job({ ...many })
  expect(data).toEqual({ jobId: 'a', status: 'progress' })
  expect(problems).toEqual([{ code: 'bad-field', where: 'too many keys' }])
})

test('an admin alert without a message is malformed, and an auth-error holds without a body', () => {
  expect(pass('system-alert', { severity: 'critical' }).problems[0]?.code).toBe('malformed-payload')
  expect(pass('auth-error', undefined).data).toEqual({})
  expect(pass('auth-error', { code: 'ADMIN_REQUIRED', stack: 'x' }).data).toEqual({ code: 'ADMIN_REQUIRED' })
})

test('what a result, a stall and a batch may say beside it comes through', () => {
  const said = {
    cached: false,
    warnings: ['Two pages were empty'],
    retryable: false,
    stallCause: 'worker',
    counts: { done: 17, total: 20, failed: 2, skipped: 1, running: 0 },
  }
  const { data, problems } = job({ ...said, resultExpiresAt: '1970-01-01T00:00:09Z' })
  expect(data).toMatchObject({ ...said, resultExpiresAt: 9_000 })
  expect(problems).toEqual([])
  expect(job({ stallCause: 'moon', cached: 'yes', warnings: 'none' }).problems).toHaveLength(3)
})
