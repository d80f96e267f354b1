import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { T0 } from '../mocks/epoch.ts'
import { RealTimeProgressView } from '../src/widgets/RealTimeProgress/RealTimeProgressView.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const plan = [
  { label: 'Check the file', status: 'done' },
  { label: 'Extract the text', status: 'running', progress: 42 },
  { label: 'Find the tables', status: 'pending' },
  { label: 'Write the result', status: 'pending' },
] as const

/** A step of `seconds` that ended `endedAgo` seconds before the story's moment. */
const took = (label: string, seconds: number, endedAgo: number) =>
  ({ label, status: 'done', startedAt: T0 - (endedAgo + seconds) * 1_000, endedAt: T0 - endedAgo * 1_000 }) as const

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgressView,
  tags: ['!autodocs'],
  args: { job: job(), now: T0 },
})

export const WithPlan = meta.story({
  args: {
    job: job({ progress: 42, steps: plan, estimatedTime: 118, counts: { done: 17, total: 240, unit: 'pages' } }),
  },
  parameters: saidWhen('The server sent a plan of steps beforehand.'),
})

export const LearntSteps = meta.story({
  args: {
    job: job({
      progress: 64,
      step: 'Finding the tables',
      stepLog: ['Opening the file', 'Checking the pages', 'Extracting the text', 'Finding the tables'],
    }),
  },
  parameters: saidWhen('No plan was sent: the steps are listed as they come.'),
})

export const UnplannedStep = meta.story({
  args: {
    job: job({
      progress: 80,
      step: 'Repair a damaged page',
      steps: plan.map(({ label }) => ({ label, status: 'done' as const })),
    }),
  },
  parameters: saidWhen('The job does something that its plan did not name; it is added, never lost.'),
})

export const StepsWithTimes = meta.story({
  args: {
    job: job({
      progress: 64,
      steps: [
        took('Check the file', 3.2, 84),
        took('Extract the text', 78, 6),
        { ...plan[2], status: 'running' },
        plan[3],
      ],
    }),
  },
  parameters: saidWhen('The server tells when each step began and ended.'),
})

export const StepsInRow = meta.story({
  args: { ...WithPlan.composed.args, steps: 'horizontal' },
  parameters: saidWhen('The plan as a row; where there is little room, only the step under way has its words.'),
})

export const StepsCompact = meta.story({
  args: { ...WithPlan.composed.args, steps: 'compact' },
  parameters: saidWhen('The plan as a row of marks, with the words of the step under way.'),
})

export const SkippedStep = meta.story({
  args: {
    job: job({
      progress: 90,
      steps: [
        { label: 'Check the file', status: 'done' },
        { label: 'Recognise scanned text', status: 'skipped', detail: 'nothing is scanned' },
        { label: 'Write the result', status: 'running' },
      ],
    }),
  },
  parameters: saidWhen('A step of the plan was not needed for this file.'),
})

export const SubTasks = meta.story({
  args: {
    job: job({ jobId: 'minutes', name: 'Board minutes 2025', progress: 58, step: 'Reading the parts' }),
    subJobs: [
      job({ jobId: 'a', name: 'January to April.pdf', status: 'completed' }),
      job({ jobId: 'b', name: 'May to August.pdf', progress: 74 }),
      job({ jobId: 'c', name: 'September to December.pdf', status: 'queued' }),
    ],
  },
  parameters: saidWhen('The job is made of a few others, each with its own state.'),
})

export const BatchRunning = meta.story({
  args: {
    job: job({
      name: 'Invoices of 2025',
      progress: 45,
      counts: { done: 7, failed: 1, skipped: 1, running: 4, total: 20 },
    }),
  },
  parameters: saidWhen(
    'A batch under way, counted by the server: what is done, failed, left out, running and still to come.',
  ),
})

export const BatchPartlyFailed = meta.story({
  args: {
    job: job({ name: 'Invoices of 2025', status: 'completed', steps: [] }),
    rollUp: { done: 17, failed: 2, skipped: 1, running: 0, waiting: 0 },
  },
  parameters: saidWhen('All parts of a batch have ended, and not all of them well.'),
})
