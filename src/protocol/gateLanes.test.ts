import { expect, test } from 'vitest'
import { parseMessage } from './gate.ts'
import type { Problem } from './problem.ts'
import type { Lane, Queues } from './queueStatus.ts'
import type { MetricsSample } from './systemMetrics.ts'

/** What the gate makes of a lane, with what it leaves out and says so. */
function passLane(lane: unknown): { lane: Lane | undefined; left: string[] } {
  const problems: Problem[] = []
  const [event] = parseMessage('queue-status', { gpu: lane }, (code, where) => problems.push({ code, where }))
  return { lane: (event?.data as Queues | undefined)?.lanes[0], left: problems.map(({ where }) => where) }
}

test('a lane tells how many jobs are put off and have failed, and how long most of them waited', () => {
  const told = { delayed: 4, failed: 0, waitP50Ms: 900, waitP95Ms: 12_000.5, waitP99Ms: 60_000 }
  expect(passLane(told)).toEqual({ lane: { name: 'gpu', ...told }, left: [] })
})

test.each(['delayed', 'failed', 'waitP50Ms', 'waitP95Ms', 'waitP99Ms'])(
  'what is no amount of %s is left out and counted, and a lane without it is told nothing of it',
  (field) => {
    for (const bad of [-1, Number.NaN, Infinity, '7', true, {}]) {
      expect(passLane({ waiting: 1, [field]: bad })).toEqual({ lane: { name: 'gpu', waiting: 1 }, left: [field] })
    }
    expect(passLane({ waiting: 1, [field]: null })).toEqual({ lane: { name: 'gpu', waiting: 1 }, left: [] })
  },
)

test('any other number is kept by its name, in the order of the server', () => {
  const { lane, left } = passLane({ stuck: 2, waiting: 1, 'waiting-children': 0, Überfällig: 7 })
  expect(lane?.others).toEqual([
    { name: 'stuck', count: 2 },
    { name: 'waiting-children', count: 0 },
    { name: 'Überfällig', count: 7 },
  ])
  expect([lane?.waiting, left]).toEqual([1, []])
})

test('what is no number is no counter, and nobody need have known it', () => {
  const none = { note: 'fine', nested: { count: 1 }, list: [1], yes: true, no: null, less: -1, nan: Number.NaN }
  expect(passLane({ ...none, others: [{ name: 'forged', count: 1 }] })).toEqual({ lane: { name: 'gpu' }, left: [] })
})

test('hostile names of counters are names and nothing more', () => {
  const raw: unknown = JSON.parse('{"__proto__":3,"constructor":4,"toString":5,"name":6,"hasOwnProperty":7}')
  const { lane } = passLane(raw)
  expect(lane?.name).toBe('gpu')
  expect(lane?.others).toEqual([
    { name: '__proto__', count: 3 },
    { name: 'constructor', count: 4 },
    { name: 'toString', count: 5 },
    { name: 'name', count: 6 },
    { name: 'hasOwnProperty', count: 7 },
  ])
  expect([Object.getPrototypeOf(lane), ({} as { polluted?: unknown }).polluted]).toEqual([Object.prototype, undefined])
})

test('a lane keeps its first twelve other counters, with names of 1 to 40 characters', () => {
  const [short, long] = ['x'.repeat(40), 'x'.repeat(41)]
  expect(passLane({ '': 1, ' ': 1, [long]: 1, [short]: 2 }).lane?.others).toEqual([{ name: short, count: 2 }])
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`counter ${index}`, index]))
  const { lane } = passLane(many)
  expect(lane?.others?.map(({ count }) => count)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('a worker tells which host it runs on', () => {
  const pass = (host: unknown) => {
    const [event] = parseMessage('system-metrics', { timestamp: 1, workers: [{ id: 'w', host }] }, () => undefined)
    return (event?.data as MetricsSample | undefined)?.workers?.[0]
  }
  expect(pass('render-7.example')).toEqual({ id: 'w', host: 'render-7.example' })
  expect([pass(7)?.host, pass({ name: 'render' })?.host]).toEqual([undefined, undefined])
})
