import type { JobPhase } from './jobRecord.ts'

export interface JobStep {
  label: string
  status: 'pending' | 'running' | 'done' | 'failed'
}

const plan = ['Open the document', 'Read the pages', 'Collect the text']

/** The plan of every job, each step with where it stands. */
export function jobSteps(phase: JobPhase): JobStep[] {
  const current = currentStep(phase)
  const status = phase.status === 'failed' ? 'failed' : 'running'
  return plan.map((label, index) => ({
    label,
    status: index < current ? 'done' : index === current ? status : 'pending',
  }))
}

function currentStep(phase: JobPhase): number {
  if (phase.status === 'queued') return -1
  if (phase.status === 'completed') return plan.length
  const reading = phase.status === 'started' ? undefined : phase.reading
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
