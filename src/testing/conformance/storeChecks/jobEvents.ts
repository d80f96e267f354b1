import { expect, vi } from 'vitest'
import type { StoreCheck } from '../storeRig.ts'

export const jobEventChecks: readonly StoreCheck[] = [
  {
    title: 'tells of each change of a job in its order, once it is in the state',
    needs: [],
    async run({ up, tell, store, job }) {
      await up()
      const told: unknown[] = []
      const stop = store.actions.onJobEvent((change) => {
        told.push([change.name, change.previous?.status, change.job.status, job(change.job.jobId) !== undefined])
      })
      await tell(['job-queued', { jobId: 'a' }])
      await tell(['job-started', { jobId: 'a' }], ['job-completed', { jobId: 'a' }])
      await tell(['job-completed', { jobId: 'a' }])
      stop()
      await tell(['job-queued', { jobId: 'b' }])
      expect(told).toEqual([
        ['job-queued', undefined, 'queued', true],
        ['job-started', 'queued', 'started', true],
        ['job-completed', 'started', 'completed', true],
      ])
    },
  },
  {
    title: 'lets no listener that throws keep another from hearing',
    needs: [],
    async run({ up, tell, store, job }) {
      await up()
      const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const told: string[] = []
      store.actions.onJobEvent(() => {
        throw new Error('A listener of the app’s own.')
      })
      store.actions.onJobEvent(({ name }) => told.push(name))
      await tell(['job-queued', { jobId: 'a' }])
      await tell(['job-started', { jobId: 'a' }])
      silence.mockRestore()
      expect([told, job()?.status]).toEqual([['job-queued', 'job-started'], 'started'])
    },
  },
]
