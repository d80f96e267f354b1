import type { JobProgress, JobStep } from 'telltale'
import type { MappedEvent } from 'telltale/adapters/mapEvents'

/** As much of GitHub's `workflow_job` webhook as a page needs. */
export interface WorkflowJobWebhook {
  action: 'queued' | 'waiting' | 'in_progress' | 'completed'
  workflow_job: WorkflowJob
  repository: { full_name: string }
}

export interface WorkflowJob {
  run_id: number
  run_attempt: number
  workflow_name: string | null
  name: string
  html_url: string
  conclusion: string | null
  created_at: string
  started_at: string
  completed_at: string | null
  labels: string[]
  steps: WorkflowStep[]
}

export interface WorkflowStep {
  name: string
  number: number
  status: 'queued' | 'pending' | 'in_progress' | 'completed'
  conclusion: string | null
}

/**
 * The same for every attempt: a job that is run again has another `id` at GitHub, and only its run and its name stay.
 */
export const jobIdOf = ({ run_id, name }: WorkflowJob): string => `${run_id}/${name}`

type Status = 'queued' | 'started' | 'completed' | 'failed' | 'cancelled'

const ends: { readonly [conclusion: string]: Status } = {
  success: 'completed',
  neutral: 'completed',
  cancelled: 'cancelled',
  // It never ran, so there is nothing to be glad or sorry about.
  skipped: 'cancelled',
}

function statusOf({ action, workflow_job: { conclusion } }: WorkflowJobWebhook): Status | undefined {
  switch (action) {
    case 'queued':
    case 'waiting':
      return 'queued'
    case 'in_progress':
      return 'started'
    case 'completed':
      // Whatever else GitHub may say, such as `timed_out`, is no success.
      return ends[conclusion ?? ''] ?? 'failed'
    default:
      // An action that GitHub has thought of since.
      return action satisfies never
  }
}

const stepEnds: { readonly [conclusion: string]: JobStep['status'] } = {
  success: 'done',
  neutral: 'done',
  skipped: 'skipped',
  cancelled: 'skipped',
}

function stepStatusOf({ status, conclusion }: WorkflowStep): JobStep['status'] {
  if (status === 'in_progress') return 'running'
  return status === 'completed' ? (stepEnds[conclusion ?? ''] ?? 'failed') : 'pending'
}

const stepsOf = ({ steps }: WorkflowJob): JobStep[] =>
  steps.toSorted((a, b) => a.number - b.number).map((step) => ({ label: step.name, status: stepStatusOf(step) }))

/** What the job is doing, in a few words. */
function stepText({ action, workflow_job: { conclusion } }: WorkflowJobWebhook, steps: JobStep[]): string | null {
  if (action === 'waiting') return 'Waiting for approval'
  if (conclusion === 'skipped') return 'Skipped'
  return steps.find(({ status }) => status === 'running')?.label ?? null
}

/** A webhook as telltale's job. */
export function toJob(webhook: WorkflowJobWebhook): JobProgress | undefined {
  const { workflow_job: job, repository } = webhook
  const status = statusOf(webhook)
  if (status === undefined) return undefined
  const steps = stepsOf(job)
  const failed = steps.find((step) => step.status === 'failed')
  return {
    jobId: jobIdOf(job),
    status,
    attempt: job.run_attempt,
    name: job.workflow_name === null ? job.name : `${job.workflow_name} / ${job.name}`,
    kind: repository.full_name,
    lane: job.labels.join(', '),
    steps,
    step: stepText(webhook, steps),
    resultUrl: job.html_url,
    updatedAt: job.completed_at ?? job.started_at,
    ...(status === 'failed' && {
      error: failed ? `“${failed.label}” failed.` : 'The job failed.',
      errorCode: job.conclusion,
    }),
  }
}

/** A webhook as telltale's event. */
export function toEvent(webhook: WorkflowJobWebhook): MappedEvent | undefined {
  const status = statusOf(webhook)
  const job = toJob(webhook)
  return status && job && [`job-${status}`, job]
}
