import { expect } from 'vitest'
import type { StoreCheck } from '../storeRig.ts'

export const jobChecks: readonly StoreCheck[] = [
  {
    title: 'folds what it is told of a job into one record',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(
        ['job-queued', { jobId: 'a', name: 'report.pdf', queuePosition: 3 }],
        ['job-started', { jobId: 'a' }],
        ['job-progress', { jobId: 'a', progress: 40, step: 'Reading' }],
      )
      expect(job()).toMatchObject({ name: 'report.pdf', status: 'progress', progress: 40, step: 'Reading', attempt: 1 })
      expect(job()?.queuePosition).toBeUndefined()
    },
  },
  {
    title: 'replaces a job’s record where it changes, and leaves every other as it is',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 10 }], ['job-progress', { jobId: 'b', progress: 10 }])
      const [a, b] = [job('a'), job('b')]
      await tell(['job-progress', { jobId: 'a', progress: 20 }])
      expect([a?.progress, job('a')?.progress]).toEqual([10, 20])
      expect(job('b')).toBe(b)
    },
  },
  {
    title: 'keeps every record as it is where an equal message comes',
    needs: [],
    async run({ up, tell, state, job }) {
      await up()
      const messages = [
        ['job-progress', { jobId: 'a', progress: 10, steps: [{ name: 'Read', status: 'active' }] }],
        ['queue-status', { normal: { waiting: 1, active: 0, avgWaitTime: 0 } }],
      ] as const
      await tell(...messages)
      const before = { job: job(), queues: state().queues, membership: state().membership }
      await tell(...messages)
      expect(job()).toBe(before.job)
      expect(state().queues).toBe(before.queues)
      expect(state().membership).toBe(before.membership)
    },
  },
  {
    title: 'tells absent from null and from zero',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 0, step: 'Reading', estimatedTime: 9 }])
      await tell(['job-progress', { jobId: 'a', step: null }])
      expect(job()).toMatchObject({ progress: 0, estimatedTime: 9 })
      expect(job()?.step).toBeUndefined()
    },
  },
  {
    title: 'counts its jobs by status, and says when one is new',
    needs: [],
    async run({ up, tell, state }) {
      await up()
      const { membership } = state()
      await tell(['job-started', { jobId: 'a' }], ['job-started', { jobId: 'b' }])
      const grown = state().membership
      await tell(['job-completed', { jobId: 'a' }])
      expect(grown).toBeGreaterThan(membership)
      expect(state().membership).toBe(grown)
      expect(state().counts).toMatchObject({ started: 1, completed: 1 })
    },
  },
  {
    title: 'takes ids for what they are, however they are spelt',
    needs: [],
    async run({ up, tell, state }) {
      await up()
      const ids = ['__proto__', 'constructor', 'toString', ' ', 'ü/../?']
      await tell(...ids.map((jobId) => ['job-started', { jobId }] as const), ['job-completed', { jobId: 7 }])
      expect([...state().jobs.keys()]).toEqual([...ids, '7'])
    },
  },
  {
    title: 'folds a batch as if each message had come alone',
    needs: [],
    async run({ up, tell, state, job }) {
      await up()
      const batch = [
        ['job-progress', { jobId: 'a', progress: 60 }],
        ['job-completed', { jobId: 'b' }],
        ['queue-status', { normal: { waiting: 4 } }],
      ]
      await tell(['batch', batch])
      expect([job('a')?.progress, job('b')?.status, state().queues !== undefined]).toEqual([60, 'completed', true])
    },
  },
  {
    title: 'counts what makes no sense, throws nothing, and hears the next message',
    needs: [],
    async run({ up, tell, state, sink, pass, job }) {
      await up()
      const nonsense: [string, unknown][] = [
        ['job-progress', undefined],
        ['job-progress', 'text'],
        ['job-progress', { jobId: {} }],
        ['job-exploded', { jobId: 'a' }],
        ['batch', 7],
        ['snapshot', []],
        ['__proto__', {}],
      ]
      for (const [name, data] of nonsense) expect(() => sink().message(name, data)).not.toThrow()
      sink().problem({ code: 'adapter', where: 'line' })
      await pass()
      expect([state().problems.total, state().jobs.size]).toEqual([nonsense.length + 1, 0])
      await tell(['job-progress', { jobId: 'a', progress: 50 }])
      expect(job()?.progress).toBe(50)
    },
  },
]
