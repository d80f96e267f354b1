import type { JobProgress, JobStatus, JobStep } from '../../src/protocol/jobProgress.ts'
import type { PdfFile } from '../documents.ts'

const plan = ['Open the document', 'Read the pages', 'Collect the text']

const steps = (current: number, status: JobStep['status'] = 'running'): readonly JobStep[] =>
  plan.map((label, i) => ({ label, status: i < current ? 'done' : i === current ? status : 'pending' }))

/** What a server says of one document’s job, state by state. */
export interface PdfJob {
  queued(place: number, size: number, secondsToStart: number): JobProgress
  /** It waits for a moment, given in seconds from now, before it even queues. */
  delayed(secondsToStart: number): JobProgress
  started(): JobProgress
  /** `page` pages are read. */
  reading(page: number, secondsLeft: number): JobProgress
  collecting(secondsLeft: number): JobProgress
  completed(): JobProgress
  /** It fails after `page` pages; where that is undefined, it could not even be opened. */
  failed(page: number | undefined, error: string, errorCode: string): JobProgress
  /** Run `attempt` comes at `nextRetryAt` (epoch milliseconds), because of what went wrong in the one before. */
  retrying(attempt: number, nextRetryAt: number, error: string): JobProgress
  /** It is now as the word says, and nothing else is told. */
  becomes(status: JobStatus): JobProgress
}

/** Words per page of an ordinary document. */
const wordsPerPage = 255

export function pdfJob({ jobId, name, lane, pages }: PdfFile): PdfJob {
  const who = { jobId, name, lane }
  const read = (page: number): Pick<JobProgress, 'progress' | 'counts'> => ({
    // A hundred is kept for the end: the text still has to be collected.
    progress: Math.min(99, Math.round((page / pages) * 100)),
    counts: { done: page, total: pages, unit: 'pages' },
  })
  return {
    queued: (queuePosition, queueSize, estimatedTime) => ({
      ...who,
      status: 'queued',
      queuePosition,
      queueSize,
      estimatedTime,
    }),
    delayed: (estimatedTime) => ({ ...who, status: 'delayed', estimatedTime }),
    started: () => ({ ...who, status: 'started', step: 'Opening the document', steps: steps(0) }),
    reading: (page, estimatedTime) => ({
      ...who,
      status: 'progress',
      step: `Reading page ${Math.min(page + 1, pages)} of ${pages}`,
      steps: steps(1),
      estimatedTime,
      ...read(page),
    }),
    collecting: (estimatedTime) => ({
      ...who,
      status: 'progress',
      step: 'Collecting the text',
      steps: steps(2),
      estimatedTime,
      ...read(pages),
    }),
    completed: () => ({
      ...who,
      status: 'completed',
      progress: 100,
      steps: steps(plan.length),
      counts: { done: pages, total: pages, unit: 'pages' },
      result: { pages, words: pages * wordsPerPage },
      resultUrl: `/results/${jobId}`,
    }),
    failed: (page, error, errorCode) => ({
      ...who,
      status: 'failed',
      steps: steps(page === undefined ? 0 : 1, 'failed'),
      error,
      errorCode,
      ...(page !== undefined && read(page)),
    }),
    retrying: (attempt, nextRetryAt, error) => ({
      ...who,
      status: 'retrying',
      attempt,
      maxAttempts: 3,
      error,
      nextRetryAt,
    }),
    becomes: (status) => ({ ...who, status }),
  }
}
