import { jobIdOf } from './workflowJob.ts'
import type { WorkflowJobWebhook } from './workflowJob.ts'

/** The latest webhook of each job. */
export interface WebhookLog {
  /** Keeps a webhook; false where it is older than what is known. */
  keep(webhook: WorkflowJobWebhook): boolean
  all(): WorkflowJobWebhook[]
}

const maxJobs = 1_000

const stages = { queued: 0, waiting: 0, in_progress: 1, completed: 2 }

/** How far a job has come: its attempt, its stage, its steps. GitHub promises no order, and no time tells it either. */
const placeOf = ({ action, workflow_job: { run_attempt, steps } }: WorkflowJobWebhook): number[] => [
  run_attempt,
  stages[action] ?? 0,
  steps.filter(({ status }) => status === 'completed').length,
]

function isOlder(webhook: WorkflowJobWebhook, known: WorkflowJobWebhook): boolean {
  const there = placeOf(known)
  const difference = placeOf(webhook).map((part, at) => part - (there[at] ?? 0))
  return (difference.find((part) => part !== 0) ?? 0) < 0
}

export function createWebhookLog(): WebhookLog {
  const jobs = new Map<string, WorkflowJobWebhook>()
  return {
    keep(webhook) {
      const jobId = jobIdOf(webhook.workflow_job)
      const known = jobs.get(jobId)
      if (known && isOlder(webhook, known)) return false
      // The job last heard of stands last, so that the first is the one to forget.
      jobs.delete(jobId)
      jobs.set(jobId, webhook)
      for (const oldest of jobs.keys()) {
        if (jobs.size <= maxJobs) break
        jobs.delete(oldest)
      }
      return true
    },
    all: () => [...jobs.values()],
  }
}
