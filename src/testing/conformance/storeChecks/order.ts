import { expect } from 'vitest'
import type { StoreCheck } from '../storeRig.ts'

export const orderChecks: readonly StoreCheck[] = [
  {
    title: 'lets a finished job stay finished, whatever comes late',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-completed', { jobId: 'a' }])
      const ended = job()
      await tell(['job-progress', { jobId: 'a', progress: 90 }], ['job-failed', { jobId: 'a', error: 'late' }])
      await tell(['job-queued', { jobId: 'a' }], ['job-started', { jobId: 'a' }])
      expect(job()).toBe(ended)
    },
  },
  {
    title: 'lets no progress go back within a run',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 60 }])
      await tell(['job-progress', { jobId: 'a', progress: 20, step: 'Late' }], ['job-started', { jobId: 'a' }])
      expect(job()).toMatchObject({ status: 'progress', progress: 60 })
    },
  },
  {
    title: 'takes a queued message right behind a started one for a late one, and a much later one at its word',
    needs: [],
    async run({ up, tell, job, pass }) {
      await up()
      await tell(['job-started', { jobId: 'a' }])
      await tell(['job-queued', { jobId: 'a', queuePosition: 1 }])
      expect(job()).toMatchObject({ status: 'started', attempt: 1 })
      await pass(3_000)
      await tell(['job-queued', { jobId: 'a', queuePosition: 1 }])
      expect(job()).toMatchObject({ status: 'queued', attempt: 2 })
    },
  },
  {
    title: 'begins a new run where a failed job is queued again, without the last run’s error and progress',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 60 }], ['job-failed', { jobId: 'a', error: 'Out of memory' }])
      expect(job()).toMatchObject({ status: 'failed', error: 'Out of memory', attempt: 1 })
      await tell(['job-queued', { jobId: 'a' }])
      expect(job()).toMatchObject({ status: 'queued', attempt: 2 })
      expect([job()?.error, job()?.progress, job()?.finishedAt]).toEqual([undefined, undefined, undefined])
    },
  },
  {
    title: 'begins a new run where the server counts one, and ignores a word of an earlier one',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-completed', { jobId: 'a', attempt: 1 }])
      await tell(['job-progress', { jobId: 'a', attempt: 2, progress: 5 }])
      await tell(['job-failed', { jobId: 'a', attempt: 1, error: 'late' }])
      expect(job()).toMatchObject({ status: 'progress', attempt: 2, progress: 5 })
    },
  },
  {
    title: 'has a completed job at 100 percent, without an error',
    needs: [],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-failed', { jobId: 'a', error: 'Lost' }])
      await tell(['job-completed', { jobId: 'a' }])
      expect(job()).toMatchObject({ status: 'completed', progress: 100 })
      expect(job()?.error).toBeUndefined()
    },
  },
  {
    title: 'drops a message whose number has been passed',
    needs: ['order'],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 10, seq: 1, epoch: 'e' }])
      await tell(['job-progress', { jobId: 'a', progress: 50, seq: 3, epoch: 'e' }])
      const before = job()
      await tell(['job-failed', { jobId: 'a', seq: 2, epoch: 'e' }])
      expect(job()).toBe(before)
    },
  },
  {
    title: 'believes a server that numbers its messages, even where progress falls',
    needs: ['order'],
    async run({ up, tell, job }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 60, seq: 1, epoch: 'e' }])
      await tell(['job-progress', { jobId: 'a', progress: 20, seq: 2, epoch: 'e' }])
      expect(job()?.progress).toBe(20)
    },
  },
]
