import { expect, test } from 'vitest'
import { createHandAdapter } from '../../tests/rigs/createHandAdapter.ts'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { CommandName } from '../protocol/commands.ts'
import { mapEvents } from './mapEvents.ts'
import type { MapEventsOptions, MappedEvent } from './mapEvents.ts'

/** Their task: { task, state, pct }. */
const job: MapEventsOptions['job'] = (theirs) => {
  const { task, pct } = theirs as { task: string; pct?: number }
  return task === 'not-ours' ? undefined : { jobId: task.toUpperCase(), ...(pct !== undefined && { progress: pct }) }
}

function open(options: MapEventsOptions, commands?: CommandName[]) {
  const backend = createHandAdapter('backend', commands)
  const heard = createSink()
  const adapter = mapEvents(backend.adapter, options)
  const handle = adapter.connect(heard.sink)
  const tell = (name: string, payload: unknown): void => backend.sink().message(name, payload)
  return { backend, heard, adapter, handle, tell }
}

test('an event of another name and shape is told in our words', () => {
  const { tell, heard } = open({ events: { 'task.tick': 'job-progress' }, job })
  tell('task.tick', { task: 'a', pct: 40 })
  expect(heard.messages).toEqual([['job-progress', { jobId: 'A', progress: 40 }]])
})

test('an event of another name alone keeps its payload', () => {
  const { tell, heard } = open({ events: { 'task.tick': 'job-progress', 'pool.state': 'queue-status' } })
  tell('task.tick', { jobId: 'a' })
  tell('pool.state', { normal: { waiting: 1 } })
  expect(heard.messages).toEqual([
    ['job-progress', { jobId: 'a' }],
    ['queue-status', { normal: { waiting: 1 } }],
  ])
})

test('what is no job is not mapped as one', () => {
  const { tell, heard } = open({ events: { 'pool.state': 'queue-status' }, job })
  tell('pool.state', { normal: { waiting: 1 } })
  expect(heard.messages).toEqual([['queue-status', { normal: { waiting: 1 } }]])
})

test('a mapper may give one event, several, or none', () => {
  const events = {
    one: (): MappedEvent => ['job-started', { jobId: 'a' }],
    two: (payload: unknown): MappedEvent[] => [
      ['job-started', { jobId: String(payload) }],
      ['job-progress', { jobId: String(payload), progress: 1 }],
    ],
    none: () => undefined,
  }
  const { tell, heard } = open({ events })
  for (const name of ['one', 'two', 'none']) tell(name, 'b')
  expect(heard.messages.map(([name]) => name)).toEqual(['job-started', 'job-started', 'job-progress'])
  expect(heard.problems).toEqual([])
})

test('events that are not in the table pass as they are, or not at all', () => {
  for (const rest of [undefined, 'pass', 'drop'] as const) {
    const { tell, heard } = open({ events: {}, job, ...(rest && { rest }) })
    tell('job-completed', { jobId: 'a' })
    tell('__proto__', {})
    tell('constructor', {})
    expect(heard.messages.length).toBe(rest === 'drop' ? 0 : 3)
  }
})

test('a job that is not ours is left out, and nobody is told of a problem', () => {
  const { tell, heard } = open({ events: { 'task.tick': 'job-progress' }, job })
  tell('task.tick', { task: 'not-ours' })
  expect(heard.told()).toBe(0)
})

test.each<[where: string, name: string, payload: unknown]>([
  ['events.throws', 'throws', {}],
  ['events.rubbish', 'rubbish', {}],
  ['events.late', 'late', {}],
  ['job', 'task.tick', null],
  ['job', 'task.tick', { task: 7 }],
  ['snapshot', 'snapshot', null],
])('a mapper that fails is counted as %s, and the next message is heard', (where, name, payload) => {
  const events = {
    'task.tick': 'job-progress',
    throws: () => {
      throw new Error('secret')
    },
    rubbish: () => 7 as never,
    late: () => Promise.resolve() as never,
  } as const
  const snapshot = (theirs: unknown) => ({ jobs: [(theirs as { job: { jobId: string } }).job] })
  const { tell, heard } = open({ events, job, snapshot })
  tell(name, payload)
  tell('task.tick', { task: 'a' })
  expect(heard.problems).toEqual([{ code: 'adapter', where }])
  expect(heard.messages).toEqual([['job-progress', { jobId: 'A' }]])
})

test('a batch is told in our words, whatever it is called, as one batch', () => {
  const { tell, heard } = open({ events: { 'task.tick': 'job-progress', many: 'batch' }, job, rest: 'drop' })
  const list = [['task.tick', { task: 'a' }], ['other', {}], ['task.tick', { task: 'not-ours' }], 'no pair']
  tell('batch', list)
  tell('many', list)
  const told = [['job-progress', { jobId: 'A' }], 'no pair']
  expect(heard.messages).toEqual([
    ['batch', told],
    ['batch', told],
  ])
})

test('lists that nest are not followed', () => {
  const { tell, heard } = open({ events: { many: 'batch', 'task.tick': 'job-progress' }, job })
  const inner = [['task.tick', { task: 'a' }]]
  tell('batch', [['many', inner]])
  tell('snapshot', { events: [['snapshot', { events: inner }]] })
  expect(heard.messages).toEqual([
    ['batch', [['batch', inner]]],
    ['snapshot', { events: [['snapshot', { events: inner }]] }],
  ])
})

test('what is no list is left to the gate', () => {
  const { tell, heard } = open({ events: {}, job })
  tell('batch', 7)
  tell('snapshot', null)
  tell('snapshot', { jobs: 'none' })
  expect(heard.messages).toEqual([
    ['batch', 7],
    ['snapshot', null],
    ['snapshot', { jobs: 'none' }],
  ])
})

test('the line, the device and problems pass as they are', () => {
  const { backend, heard } = open({ events: {} })
  backend.say({ status: 'connecting' })
  backend.sink().device('offline')
  backend.sink().problem({ code: 'too-large', where: 'frame' })
  expect([heard.connections, heard.devices, heard.problems]).toEqual([
    [{ status: 'connecting' }],
    ['offline'],
    [{ code: 'too-large', where: 'frame' }],
  ])
})

test.each<[name: string, options: unknown]>([
  ['nothing', undefined],
  ['no table', {}],
])('%s instead of a table is refused in words', (_, options) => {
  const { adapter } = createHandAdapter('backend')
  expect(() => mapEvents(adapter, options as never)).toThrow(/^mapEvents: there is no `events`.*Give a table/)
})

test('what is no adapter is refused in words', () => {
  expect(() => mapEvents({} as never, { events: {} })).toThrow(/^mapEvents: .*not a StoreAdapter/)
})
