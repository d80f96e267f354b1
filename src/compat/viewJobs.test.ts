import { expect, test } from 'vitest'
import type { Job } from '../protocol/job.ts'
import { viewJobs } from './viewJobs.ts'

const job = (jobId: string): Job => ({ jobId, status: 'progress', attempt: 1, firstSeenAt: 0, stepLog: [] })
const mapOf = (...ids: string[]) => new Map(ids.map((id) => [id, job(id)]))

const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then']

test.each(hostile)('%s is the id of the job that has it, and of nothing where none has', (id) => {
  expect(viewJobs(mapOf('a'))[id]).toBeUndefined()
  expect(id in viewJobs(mapOf('a'))).toBe(false)
  expect(viewJobs(mapOf(id))[id]).toEqual({ jobId: id, status: 'progress' })
  expect(Object.getPrototypeOf(viewJobs(mapOf(id)))).toBeNull()
})

test('it reads as a record does', () => {
  const jobs = viewJobs(mapOf('b', 'a', '7'))
  const seven = { jobId: '7', status: 'progress' }
  expect(Object.keys(jobs)).toEqual(['b', 'a', '7'])
  expect(Object.values(jobs)[2]).toEqual(seven)
  expect(jobs[JSON.parse('7') as string]).toEqual(seven)
  expect(Object.entries({ ...jobs })).toHaveLength(3)
  expect(Object.hasOwn(jobs, 'a')).toBe(true)
  expect(JSON.parse(JSON.stringify(jobs))['7']).toEqual(seven)
})

test('nobody writes to it', () => {
  const map = mapOf('a')
  const jobs = viewJobs(map) as Record<string, unknown>
  expect(() => (jobs['b'] = 1)).toThrow(TypeError)
  expect(() => delete jobs['a']).toThrow(TypeError)
  expect(() => Object.setPrototypeOf(jobs, { c: 1 })).toThrow(TypeError)
  expect(() => Object.freeze(jobs)).toThrow(TypeError)
  expect([...map.keys()]).toEqual(['a'])
})

test('of ten thousand jobs only the one that is read is looked at', () => {
  let looks = 0
  class Watched extends Map<string, Job> {
    override get(key: string) {
      looks++
      return super.get(key)
    }
    override keys(): MapIterator<string> {
      throw new Error('Somebody walks through all jobs.')
    }
  }
  const map = new Watched(Array.from({ length: 10_000 }, (_, at) => [`job ${at}`, job(`job ${at}`)]))
  expect(viewJobs(map)['job 77']?.jobId).toBe('job 77')
  expect(looks).toBe(1)
})
