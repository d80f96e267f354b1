import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { lineDrops } from '../mocks/scenarios/lineDrops.ts'
import { timelineOf } from '../src/storybook/timelineOf.ts'
import { chartsDrawn } from './flows/chartsDrawn.ts'
import { Desk } from './flows/Desk.tsx'
import { onDesk } from './flows/onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: lineDrops, admin: true, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Reconnection',
  component: Desk,
  args: { admin: true },
  // Each story has a page of its own: toasts stand in the corner of the page.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
})

export const Before = meta.story({
  play: chartsDrawn,
  parameters: at(11_000, 'All is well: two documents are read, two wait, one is done.'),
})

export const ShortDrop = meta.story({
  play: chartsDrawn,
  parameters: at(13_500, 'The line dropped a moment ago. Most drops mend themselves, so nothing alarms.'),
})

export const Reconnecting = meta.story({
  play: chartsDrawn,
  parameters: at(
    17_000,
    'The first try failed. What is shown is marked with its time; the badge counts down to the next.',
  ),
})

export const DeviceOffline = meta.story({
  play: chartsDrawn,
  parameters: at(24_000, 'The device has lost its network, as in a tunnel: trying again would not help.'),
})

export const Updating = meta.story({
  play: chartsDrawn,
  parameters: at(29_500, 'The line is back; what has not been heard of again stays marked until the snapshot is here.'),
})

export const CaughtUp = meta.story({
  play: chartsDrawn,
  parameters: at(31_000, 'The snapshot has come: what ended meanwhile is told in one line, not in a storm of toasts.'),
})

export const AllDone = meta.story({
  play: chartsDrawn,
  parameters: at(52_000, 'Everything has ended; the dashboard keeps a gap where nothing was heard.'),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: lineDrops, admin: true, autoplay: true },
    docs: { description: { story: 'The whole story in 52 seconds. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    const freshness = (value: string) => [`data-freshness`, value] as const

    await step('while the line is up, jobs move and the badge says so', async () => {
      timeline.seek(11_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute(...freshness('live'))
      await expect(await job('Receipts March')).toHaveAttribute('data-status', 'started')
    })
    await step('a short drop alarms nobody', async () => {
      timeline.seek(13_500)
      await badge('Reconnecting')
      await expect(await job('Annual report')).toHaveAttribute(...freshness('live'))
      await expect(canvas.queryByRole('button', { name: 'Retry now' })).toBeNull()
    })
    await step('a longer one marks what is shown as old, counts down and offers to try now', async () => {
      timeline.seek(17_000)
      await canvas.findByText('try 2')
      await expect(canvas.getByRole('button', { name: 'Retry now' })).toBeVisible()
      await expect(await job('Annual report')).toHaveAttribute(...freshness('stale'))
      await expect(await job('Board minutes')).toHaveAttribute(...freshness('live'))
    })
    await step('a device without a network is another matter than a server that is silent', async () => {
      timeline.seek(24_000)
      await badge('Offline')
    })
    await step('back on the line, the badge says that the rest is being fetched', async () => {
      timeline.seek(29_500)
      await badge('Updating')
      await expect(await job('Annual report')).toHaveAttribute(...freshness('live'))
      await expect(await job('Lease agreement')).toHaveAttribute(...freshness('stale'))
    })
    await step('what ended meanwhile is told in one line', async () => {
      timeline.seek(31_800)
      await badge('Back online')
      await canvas.findByText('1 job done, 1 failed')
      await expect(await job('Lease agreement')).toHaveAttribute('data-status', 'completed')
      await expect(await job('Receipts March')).toHaveAttribute('data-status', 'failed')
    })
    await step('the rest goes on to its end', async () => {
      timeline.seek(52_000)
      await canvas.findByText('Annual report.pdf is done')
      await expect(await job('Product brochure')).toHaveAttribute('data-status', 'completed')
    })
  },
  parameters: {
    ...at(0, 'The same story, moved on step by step by a clock that stands still in between.'),
    chromatic: { disableSnapshot: true },
  },
})
