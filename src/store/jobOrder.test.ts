import { expect, test } from 'vitest'
import type { Job } from '../protocol/job.ts'
import { createJobOrder } from './jobOrder.ts'

const job = (jobId: string, fields: Partial<Job> = {}): Job => ({
  jobId,
  status: 'progress',
  attempt: 1,
  firstSeenAt: 0,
  stepLog: [],
  ...fields,
})
const compareNames = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
const mapOf = (...jobs: Job[]): Map<string, Job> => new Map(jobs.map((one) => [one.jobId, one]))
const idsOf = (rows: readonly { jobId: string }[]): string[] => rows.map(({ jobId }) => jobId)

test('what needs a person comes first: failed, stalled, running, waiting, done', () => {
  const order = createJobOrder('attention', 'all', compareNames)
  order.follow(
    mapOf(
      job('done', { status: 'completed' }),
      job('waiting', { status: 'queued' }),
      job('running'),
      job('stalled', { stalled: true }),
      job('failed', { status: 'failed' }),
    ),
  )
  expect(idsOf(order.rows())).toEqual(['failed', 'stalled', 'running', 'waiting', 'done'])
})

test('progress that moves no job leaves the very same list', () => {
  const order = createJobOrder('attention', 'all', compareNames)
  const jobs = mapOf(job('a', { progress: 1 }), job('b', { progress: 2 }))
  order.follow(jobs)
  const before = order.rows()
  jobs.set('a', job('a', { progress: 50 }))
  order.follow(jobs, ['a'])
  expect(order.rows()).toBe(before)
})

test('a job that has not moved keeps its very row', () => {
  const order = createJobOrder('attention', 'all', compareNames)
  const jobs = mapOf(job('a'), job('b'))
  order.follow(jobs)
  const [, second] = order.rows()
  jobs.set('b', job('b', { status: 'failed' }))
  order.follow(jobs, ['b'])
  expect(order.rows()[1]).toBe(second)
})

test('only the touched jobs are looked at', () => {
  const order = createJobOrder('attention', 'all', compareNames)
  const jobs = mapOf(...Array.from({ length: 100 }, (_, at) => job(`${at}`)))
  order.follow(jobs)
  const looked: string[] = []
  const watched: ReadonlyMap<string, Job> = Object.assign(new Map(jobs), {
    get(jobId: string) {
      looked.push(jobId)
      return jobs.get(jobId)
    },
  })
  jobs.set('7', job('7', { status: 'completed' }))
  order.follow(watched, ['7'])
  expect([looked, order.rows().at(-1)?.jobId]).toEqual([['7'], '7'])
})

test('names are compared as the given language does', () => {
  const order = createJobOrder('name', 'all', compareNames)
  order.follow(mapOf(job('x', { name: 'Page 10' }), job('y', { name: 'Page 9' }), job('z', { name: 'page 1' })))
  expect(idsOf(order.rows())).toEqual(['z', 'y', 'x'])
})

test('the furthest along comes first, and those that wait by their place', () => {
  const order = createJobOrder('progress', 'all', compareNames)
  order.follow(
    mapOf(
      job('third', { status: 'queued', queuePosition: 3 }),
      job('half', { progress: 50 }),
      job('first', { status: 'queued', queuePosition: 1 }),
      job('nearly', { progress: 90 }),
    ),
  )
  expect(idsOf(order.rows())).toEqual(['nearly', 'half', 'first', 'third'])
})
