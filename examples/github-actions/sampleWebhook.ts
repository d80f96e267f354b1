import type { WorkflowJob, WorkflowJobWebhook, WorkflowStep } from './workflowJob.ts'

const finished = (name: string, number: number, conclusion = 'success'): WorkflowStep & Moments => ({
  name,
  number,
  status: 'completed',
  conclusion,
  started_at: '2026-11-22T10:00:07.000Z',
  completed_at: '2026-11-22T10:00:08.000Z',
})
const waiting = (name: string, number: number, status: WorkflowStep['status'] = 'queued'): WorkflowStep & Moments => ({
  name,
  number,
  status,
  conclusion: null,
  started_at: status === 'queued' ? null : '2026-11-22T10:00:08.000Z',
  completed_at: null,
})
interface Moments {
  started_at: string | null
  completed_at: string | null
}

// Post steps are numbered as they end, so there are gaps.
const stepsAt = {
  queued: [],
  waiting: [],
  in_progress: [finished('Set up job', 1), waiting('Run npm test', 2, 'in_progress'), waiting('Post checkout', 5)],
  success: [finished('Set up job', 1), finished('Run npm test', 2), finished('Post checkout', 5)],
  failure: [finished('Set up job', 1), finished('Run npm test', 2, 'failure'), finished('Post checkout', 5, 'skipped')],
  skipped: [],
}

/** A `workflow_job` webhook as GitHub sends it: which action, how it ended, and what is different about this job. */
export function sampleWebhook(
  action: WorkflowJobWebhook['action'],
  conclusion: string | null = null,
  changes: Partial<WorkflowJob> = {},
): WorkflowJobWebhook & { sender: object; organization: object } {
  const isOver = action === 'completed'
  const steps = isOver ? (conclusion === 'success' || conclusion === 'skipped' ? conclusion : 'failure') : action
  const job = {
    id: 53_459_204_614,
    run_id: 18_739_662_665,
    run_attempt: 1,
    run_url: 'https://api.github.com/repos/octo-org/octo-repo/actions/runs/18739662665',
    node_id: 'CR_kwDOGpAW4c8AAAADYsSrNg',
    head_sha: '3484a3fb816e0859fd6e1cea078d76385ff50625',
    head_branch: 'main',
    url: 'https://api.github.com/repos/octo-org/octo-repo/actions/jobs/53459204614',
    html_url: 'https://github.com/octo-org/octo-repo/actions/runs/18739662665/job/53459204614',
    check_run_url: 'https://api.github.com/repos/octo-org/octo-repo/check-runs/53459204614',
    status: action,
    conclusion,
    created_at: '2026-11-22T10:00:00Z',
    started_at: '2026-11-22T10:00:06Z',
    completed_at: isOver ? '2026-11-22T10:04:11Z' : null,
    name: 'test (20)',
    workflow_name: 'CI',
    labels: ['ubuntu-latest'],
    runner_id: action === 'queued' || action === 'waiting' ? null : 5,
    runner_name: action === 'queued' || action === 'waiting' ? null : 'GitHub Actions 5',
    runner_group_id: null,
    runner_group_name: null,
    steps: stepsAt[steps],
    ...changes,
  }
  return {
    action,
    workflow_job: job,
    repository: { full_name: 'octo-org/octo-repo' },
    organization: { login: 'octo-org', id: 38_302_899 },
    sender: { login: 'octocat', id: 21_031_067, type: 'User' },
  }
}
