import { readingOf, type JobPhase, type JobRecord } from './jobRecord.ts'

export interface JobStep {
  label: string
  status: 'pending' | 'running' | 'done' | 'failed' | 'skipped'
}

const plan = ['Open the document', 'Read the pages', 'Collect the text']

/** The plan of every job, each step with where it stands. */
export function jobSteps(job: JobRecord): JobStep[] {
  const current = currentStep(job)
  const status = currentStatus(job.phase)
  return plan.map((label, index) => ({
    label,
    status: index < current ? 'done' : index === current ? status : 'pending',
  }))
}

function currentStatus({ status }: JobPhase): JobStep['status'] {
  if (status === 'failed') return 'failed'
  if (status === 'cancelled') return 'skipped'
  return status === 'queued' || status === 'paused' ? 'pending' : 'running'
}

function currentStep(job: JobRecord): number {
  if (job.phase.status === 'completed') return plan.length
  const reading = readingOf(job)
  if (reading === undefined) return 0
  return reading.stage === 'read' ? 1 : 2
}

/** What is being done right now, in words; `null` while nothing is. */
export function currentStepText(phase: JobPhase): string | null {
  if (phase.status === 'started') return 'Opening the document'
  if (phase.status !== 'progress') return null
  const { stage, done, total } = phase.reading
  return stage === 'read' ? `Reading page ${done + 1} of ${total}` : 'Collecting the text'
}
