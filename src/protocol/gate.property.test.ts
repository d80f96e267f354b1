import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { parseMessage } from './gate.ts'

const names = [
  'job-queued',
  'job-progress',
  'job-completed',
  'job-failed',
  'job-stalled',
  'queue-status',
  'system-metrics',
  'system-alert',
  'auth-error',
  'snapshot',
  'batch',
]
const anyName = fc.oneof(fc.constantFrom(...names), fc.string())
const hostile = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withTypedArray: true,
  withUnicodeString: true,
  key: fc.oneof(
    fc.constantFrom('jobId', 'progress', 'steps', 'jobs', 'events', 'queue', 'metrics', 'workers', 'system', 'result'),
    fc.constantFrom('timestamp', 'seq', 'status', 'resultUrl', 'message', '__proto__', 'constructor', 'toJSON'),
    fc.string(),
  ),
})
/** Anything, with what an event needs to get past the first check. */
const nearlyGood = fc
  .tuple(hostile, fc.constantFrom('a', 7, '__proto__'))
  .map(([extra, jobId]) => ({ ...(extra as object), jobId, timestamp: 1, message: 'm' }))
const payload = fc.oneof(hostile, nearlyGood, fc.array(fc.tuple(anyName, fc.oneof(hostile, nearlyGood))))

const jobKeys = new Set(
  'jobId status progress step steps estimatedTime queuePosition queueSize lane name kind result resultUrl error'
    .concat(' errorCode attempt maxAttempts willRetry nextRetryAt parentId counts bytes updatedAt')
    .concat(' resultExpiresAt cached warnings retryable stallCause')
    .split(' '),
)

test('whatever comes, the gate does not throw, and each message is an event or a counted problem', () => {
  fc.assert(
    fc.property(anyName, payload, (name, raw) => {
      let problems = 0
      const events = parseMessage(name, raw, () => problems++)
      const isEmptyBatch = name === 'batch' && Array.isArray(raw) && raw.length === 0
      expect(events.length + problems > 0 || isEmptyBatch).toBe(true)
    }),
    { numRuns: runs(1_000) },
  )
})

test('whatever comes, a job has known keys only and an id of 1–256 characters', () => {
  fc.assert(
    fc.property(nearlyGood, (raw) => {
      for (const { data } of parseMessage('job-progress', raw, () => undefined)) {
        expect(Object.keys(data).filter((key) => !jobKeys.has(key))).toEqual([])
        expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
        expect(data).toMatchObject({ jobId: expect.stringMatching(/^[^]{1,256}$/) })
      }
    }),
    { numRuns: runs(1_000) },
  )
})

test('whatever comes, a parsed event can be written as JSON and folded again to the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), nearlyGood, (name, raw) => {
      const events = parseMessage(name, raw, () => undefined)
      expect(JSON.parse(JSON.stringify(events))).toEqual(events)
    }),
    { numRuns: runs(1_000) },
  )
})

const throwing = (target: object = {}): unknown =>
  new Proxy(target, {
    get() {
      throw new Error('mine')
    },
    ownKeys() {
      throw new Error('mine')
    },
  })

test.each(names)('a live object that throws in %s is a counted problem', (name) => {
  let problems = 0
  const parse = (raw: unknown) => parseMessage(name, raw, () => problems++)
  expect(() => parse(throwing())).not.toThrow()
  expect(() => parse(throwing([]))).not.toThrow()
  expect(() => parse([throwing([]), ['job-queued', throwing()]])).not.toThrow()
  expect(() => parse({ jobId: 'a', result: throwing(), steps: [throwing()], jobs: [throwing()] })).not.toThrow()
  expect(problems).toBeGreaterThan(0)
})

const nest = (depth: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

test.each(['result', 'steps', 'jobs', 'events', 'queue', 'workers'])('an abyss in %s is left out', (field) => {
  for (const name of names) {
    expect(() => parseMessage(name, { jobId: 'a', timestamp: 1, [field]: nest(20_000) }, () => undefined)).not.toThrow()
  }
})

test('snapshots nested without end are refused', () => {
  let raw: unknown = { jobs: [] }
  for (let level = 0; level < 20_000; level++) raw = { events: [['snapshot', raw]] }
  let problems = 0
  expect(() => parseMessage('snapshot', raw, () => problems++)).not.toThrow()
  expect(problems).toBeGreaterThan(0)
})

test('huge texts and lists end within the bounds', () => {
  const huge = 'x'.repeat(1_000_000)
  const [event] = parseMessage(
    'job-failed',
    { jobId: 'a', error: huge, step: huge, name: huge, steps: Array(10_000).fill({ label: huge, status: 'done' }) },
    () => undefined,
  )
  expect(JSON.stringify(event).length).toBeLessThan(100_000)
})
