import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { copiedDiagnostics } from '../line/copiedDiagnostics.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const told = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Copied diagnostics',
  component: Desk,
  parameters: {
    // They look as the restart does, of which there are pictures.
    chromatic: { disableSnapshot: true },
    docs: { story: { inline: false, height: '480px' } },
    timeline: { scenario: copiedDiagnostics, ms: 14_800 },
  },
})

export const Reconnecting = meta.story({
  parameters: told(
    'Somebody copied what happened on their line while a server restarted, and it stands where their page had no line: ' +
      'their jobs have numbers for names.',
  ),
})

export const Played = meta.story({
  parameters: {
    ...told('The same, played from its beginning as soon as it is opened.'),
    timeline: { scenario: copiedDiagnostics, autoplay: true },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('where the line was lost, the page says so, and marks what it shows', async () => {
      timeline.seek(14_800)
      await badge('Reconnecting')
      await expect(await job('job-1')).toHaveAttribute('data-freshness', 'stale')
    })
    await step('where it was back, the job had ended meanwhile', async () => {
      timeline.seek(copiedDiagnostics.durationMs)
      await badge('Live')
      await expect(await job('job-2')).toHaveAttribute('data-status', 'completed')
    })
  },
  parameters: told('The same, moved on step by step.'),
})
