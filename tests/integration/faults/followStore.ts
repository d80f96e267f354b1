import { expect } from 'vitest'
import type { Connection } from '../../../src/protocol/connection.ts'
import { isFinished } from '../../../src/protocol/job.ts'
import type { StatusStore } from '../../../src/store/statusStore.ts'
import type { JobTruth } from '../../rigs/createJobTruth.ts'
import { expectLegal } from '../../rigs/expectLegal.ts'

const nameOf = (connection: Connection): string => {
  if (connection.status === 'connected') return connection.synced ? 'synced' : 'connected'
  return connection.status === 'disconnected' ? connection.reason : connection.status
}

/** Notes what a store's line was, one after the other, and each end of a job that it told of. */
export function followStore(store: StatusStore) {
  const seen: string[] = []
  const ends: string[] = []
  let now = ''
  store.subscribe(() => {
    const name = nameOf(store.getState().connection)
    if (name !== now) seen.push(name)
    now = name
  })
  store.actions.onJobEvent(({ job, previous }) => {
    if (isFinished(job.status) && previous?.status !== job.status) ends.push(`${job.jobId} ${job.status}`)
  })
  return {
    /** What the line was since this was last asked. */
    seen: () => seen.splice(0),
    /** Each end that was told, in its order. */
    ends: (): readonly string[] => ends,
    /** Every job is in the store as it is on the server, and each end was told once. */
    expectTruth(truth: JobTruth) {
      const jobs = [...store.getState().jobs.values()]
      expect(Object.fromEntries(jobs.map(({ jobId, status }) => [jobId, status]))).toEqual(truth.statuses())
      const ended = jobs.filter(({ status }) => isFinished(status)).map(({ jobId, status }) => `${jobId} ${status}`)
      expect(ends.toSorted()).toEqual(ended.toSorted())
      expectLegal(store.getState())
    },
  }
}
