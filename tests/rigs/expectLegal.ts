import { expect } from 'vitest'
import type { Job } from '../../src/protocol/job.ts'
import { isFinished } from '../../src/protocol/job.ts'
import { jobStatuses } from '../../src/protocol/jobProgress.ts'
import type { StatusState } from '../../src/store/state.ts'

const running = ['started', 'progress']

/** Facts that hold for a job whatever was said of it. */
const faults = (job: Job): string[] => {
  const { status, progress, attempt } = job
  const facts: Record<string, boolean> = {
    'has a known status': jobStatuses.includes(status),
    'has progress of 0–100': progress === undefined || (progress >= 0 && progress <= 100),
    'is complete at 100': status !== 'completed' || progress === 100,
    'has no error once complete': status !== 'completed' || job.error === undefined,
    'has ended at a moment': isFinished(status) === (job.finishedAt !== undefined),
    'waits nowhere once it runs': !(running.includes(status) || isFinished(status)) || job.queuePosition === undefined,
    'is not stalled once ended': !isFinished(status) || job.stalled === undefined,
    'counts its runs from 1': Number.isSafeInteger(attempt) && attempt >= 1,
    'has a moment it was first seen': job.firstSeenAt > 0,
  }
  return Object.keys(facts).filter((fact) => !facts[fact])
}

/** Expects a state in which every part says the same. */
export function expectLegal(state: StatusState): void {
  const counted: Record<string, number> = {}
  for (const [id, job] of state.jobs) {
    expect([id, job.jobId, faults(job)]).toEqual([id, id, []])
    counted[job.status] = (counted[job.status] ?? 0) + 1
  }
  expect(Object.fromEntries(Object.entries(state.counts).filter(([, count]) => count !== 0))).toEqual(counted)
  expect([...state.heard.keys()].toSorted()).toEqual([...state.jobs.keys()].toSorted())
  const ids = state.notifications.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
}
