import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { proxyBlocks } from '../../mocks/scenarios/proxyBlocks.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: proxyBlocks, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Websockets blocked',
  component: Desk,
  parameters: { docs: { story: { inline: false, height: '480px' } } },
})

export const Trying = meta.story({
  parameters: at(2_500, 'Try after try fails; less than four seconds have passed.'),
})

export const Polling = meta.story({
  parameters: at(
    20_000,
    'The server is asked every ten seconds instead: the badge says so, and what is shown is as old as the last look at most.',
  ),
})

export const LiveAgain = meta.story({
  parameters: at(30_000, 'A live line could be had, so the asking has ended.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: proxyBlocks, autoplay: true },
    docs: {
      description: {
        story: 'A network that lets only ordinary requests through, then another. It plays as soon as it is opened.',
      },
    },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('where no live line is to be had, the server is asked instead', async () => {
      timeline.seek(20_000)
      await badge('Polling')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
    })
    await step('once there is one, the asking ends', async () => {
      timeline.seek(39_000)
      await badge('Live')
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step.'), chromatic: { disableSnapshot: true } },
})
