import type { Job } from '../../protocol/job.ts'
import type { JobStatus, JobStep, StepStatus } from '../../protocol/jobProgress.ts'

/** A job's steps as far as they are worth a list. */
export interface StepList {
  steps: readonly JobStep[]
  /** Steps that came before the first one listed. */
  earlier: number
}

// Without a plan a job may take hundreds of steps; the last few tell where it is.
const maxLearnt = 5

const lastStep: Partial<Record<JobStatus, StepStatus>> = { completed: 'done', failed: 'failed', cancelled: 'skipped' }

/** The steps of the server's plan with an unplanned one at the end, else those learnt from the `step` texts so far. */
export function stepsOf(job: Job): StepList {
  const current = lastStep[job.status] ?? 'running'
  if (job.steps?.length) {
    // A job that has ended has no step under way, though its last word of the plan may say so.
    const plan =
      current === 'running'
        ? job.steps
        : job.steps.map((step) => (step.status === 'running' ? { ...step, status: current } : step))
    const told = job.steps.some(({ label, status }) => label === job.step || status === 'running')
    const unplanned = job.step !== undefined && !told && current === 'running'
    return { steps: unplanned ? [...plan, { label: job.step ?? '', status: current }] : plan, earlier: 0 }
  }
  const log = job.stepLog ?? []
  const earlier = Math.max(0, log.length - maxLearnt)
  const steps = log.slice(earlier).map((label, index, shown) => ({
    label,
    status: index === shown.length - 1 ? current : ('done' as const),
  }))
  // A single learnt step is said by the sentence already.
  return steps.length > 1 ? { steps, earlier } : { steps: [], earlier: 0 }
}
