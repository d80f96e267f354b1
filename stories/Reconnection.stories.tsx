import { expect } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { lineDrops } from '../mocks/scenarios/lineDrops.ts'
import { storeAt } from '../mocks/storeAt.ts'
import type { StandingStore } from '../mocks/storeAt.ts'
import { chartsDrawn } from './flows/chartsDrawn.ts'
import { Desk } from './flows/Desk.tsx'
import { PlayedDesk } from './flows/PlayedDesk.tsx'
import { StandingDesk } from './flows/StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Reconnection',
  component: StandingDesk,
  args: { scenario: lineDrops, ms: 0, admin: true },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: lineDrops.durationMs, step: 100 } },
    scenario: { control: false },
  },
  // Each story has a page of its own: toasts stand in the corner of the page.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  loaders: [() => ({ store: storeAt(lineDrops, 0, { admin: true }) })],
})

export const Before = meta.story({
  args: { ms: 11_000 },
  play: chartsDrawn,
  parameters: describe('All is well: two documents are read, two wait, one is done.'),
})

export const ShortDrop = meta.story({
  args: { ms: 13_500 },
  play: chartsDrawn,
  parameters: describe('The line dropped a moment ago. Most drops mend themselves, so nothing alarms.'),
})

export const Reconnecting = meta.story({
  args: { ms: 17_000 },
  play: chartsDrawn,
  parameters: describe(
    'The first try failed. What is shown is marked with its time; the badge counts down to the next.',
  ),
})

export const DeviceOffline = meta.story({
  args: { ms: 24_000 },
  play: chartsDrawn,
  parameters: describe('The device has lost its network, as in a tunnel: trying again would not help.'),
})

export const Updating = meta.story({
  args: { ms: 29_500 },
  play: chartsDrawn,
  parameters: describe('The line is back; what has not been heard of again stays marked until the snapshot is here.'),
})

export const CaughtUp = meta.story({
  args: { ms: 31_000 },
  play: chartsDrawn,
  parameters: describe('The snapshot has come: what ended meanwhile is told in one line, not in a storm of toasts.'),
})

export const AllDone = meta.story({
  args: { ms: 52_000 },
  play: chartsDrawn,
  parameters: describe('Everything has ended; the dashboard keeps a gap where nothing was heard.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe('The whole story in 52 seconds. It plays as soon as it is opened.'),
})

export const SteppedThrough = meta.story({
  tags: ['no-visual', '!autodocs'],
  render: (args, { loaded }) => <Desk store={loaded['store'] as StandingStore} admin={args.admin ?? false} />,
  play: async ({ canvas, loaded, step }) => {
    const { clock } = loaded['store'] as StandingStore
    const goTo = (ms: number): void => clock.advance(lineDrops.startsAt + ms - clock.now())
    const badge = async (word: string): Promise<void> => {
      await expect(
        await canvas.findByText(word, { selector: '[data-tt=ConnectionBadge] [data-part=word]' }),
      ).toBeVisible()
    }
    const job = (name: string) => canvas.findByRole('group', { name: new RegExp(name) })
    const freshness = (value: string) => [`data-freshness`, value] as const

    await step('while the line is up, jobs move and the badge says so', async () => {
      goTo(11_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute(...freshness('live'))
      await expect(await job('Receipts March')).toHaveAttribute('data-status', 'started')
    })
    await step('a short drop alarms nobody', async () => {
      goTo(13_500)
      await badge('Reconnecting')
      await expect(await job('Annual report')).toHaveAttribute(...freshness('live'))
      await expect(canvas.queryByRole('button', { name: 'Retry now' })).toBeNull()
    })
    await step('a longer one marks what is shown as old, counts down and offers to try now', async () => {
      goTo(17_000)
      await canvas.findByText('try 2')
      await expect(canvas.getByRole('button', { name: 'Retry now' })).toBeVisible()
      await expect(await job('Annual report')).toHaveAttribute(...freshness('stale'))
      await expect(await job('Board minutes')).toHaveAttribute(...freshness('live'))
    })
    await step('a device without a network is another matter than a server that is silent', async () => {
      goTo(24_000)
      await badge('Offline')
    })
    await step('back on the line, the badge says that the rest is being fetched', async () => {
      goTo(29_500)
      await badge('Updating')
      await expect(await job('Annual report')).toHaveAttribute(...freshness('live'))
      await expect(await job('Lease agreement')).toHaveAttribute(...freshness('stale'))
    })
    await step('what ended meanwhile is told in one line', async () => {
      goTo(31_000)
      await badge('Back online')
      await canvas.findByText('1 job done, 1 failed')
      await expect(await job('Lease agreement')).toHaveAttribute('data-status', 'completed')
      await expect(await job('Receipts March')).toHaveAttribute('data-status', 'failed')
    })
    await step('the rest goes on to its end', async () => {
      goTo(52_000)
      await canvas.findByText('Annual report.pdf is done')
      await expect(await job('Product brochure')).toHaveAttribute('data-status', 'completed')
    })
  },
  parameters: describe('The same story, moved on step by step by a clock that stands still in between.'),
})
