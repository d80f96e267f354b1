import type { JobGroup } from './jobGroup.ts'

/** How a list of jobs is sorted: what needs a person first, the newest first, by name, or the furthest along first. */
export const jobSorts = ['attention', 'newest', 'name', 'progress'] as const

export type JobSort = (typeof jobSorts)[number]

/** Which jobs a list shows. */
export type JobFilter = 'all' | JobGroup

export const jobFilters: readonly JobFilter[] = ['all', 'running', 'waiting', 'failed', 'done']

/** A job in a list, and the batch that it is part of. The same object as long as both are the same. */
export interface ListedJob {
  readonly jobId: string
  readonly parentId: string | undefined
}
