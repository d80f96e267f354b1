import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { jobStalls } from '../mocks/scenarios/jobStalls.ts'
import { stalledByLine } from '../mocks/scenarios/stalledByLine.ts'
import { stalledByQueue } from '../mocks/scenarios/stalledByQueue.ts'
import { stalledByWorker } from '../mocks/scenarios/stalledByWorker.ts'
import { RealTimeProgress } from '../src/react/RealTimeProgress.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const meta = preview.meta({
  title: 'Widgets/RealTimeProgress',
  component: RealTimeProgress,
  tags: ['!autodocs'],
  args: { jobId: 'report' },
})

/** Waits until the widget says who is silent, and what can be pressed. */
const isStalledBy = (cause: string, actions: readonly string[]) =>
  async function play({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
    const root = canvasElement.querySelector<HTMLElement>('[data-tt=RealTimeProgress]')
    await waitFor(() => expect(root).toHaveAttribute('data-cause', cause))
    const offered = [...canvasElement.querySelectorAll<HTMLElement>('[data-action], [data-part=reconnect]')]
    await expect(offered.map(({ dataset }) => dataset['action'] ?? dataset['part'])).toEqual(actions)
  }

export const StallsInAStory = meta.story({
  play: isStalledBy('job', ['pause', 'cancel']),
  parameters: {
    ...saidWhen('The server says that the job makes no headway: it can be cancelled from here.'),
    timeline: { scenario: jobStalls, ms: 18_000 },
  },
})

export const WorkerFallsSilent = meta.story({
  play: isStalledBy('worker', ['pause', 'cancel']),
  parameters: {
    ...saidWhen('The worker of the job is silent, and the server has said so.'),
    timeline: { scenario: stalledByWorker, ms: 30_000 },
  },
})

export const NobodyWorks = meta.story({
  play: isStalledBy('queue', ['pause', 'cancel']),
  parameters: {
    ...saidWhen('The job waits where nobody works.'),
    timeline: { scenario: stalledByQueue, ms: 10_000 },
  },
})

export const LineIsLost = meta.story({
  play: isStalledBy('connection', ['pause', 'cancel', 'reconnect']),
  parameters: {
    ...saidWhen('The line has been down for so long that nobody can say how the job is; it can be tried at once.'),
    timeline: { scenario: stalledByLine, ms: 140_000 },
  },
})
