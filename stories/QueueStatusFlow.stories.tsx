import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { queueSpike } from '../mocks/scenarios/queueSpike.ts'
import { QueueStatus } from '../src/react/QueueStatus.tsx'
import type { TimelinePlayer } from '../src/storybook/player/createTimelinePlayer.ts'

const minute = 60_000

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatus,
  tags: ['!autodocs'],
  args: {
    jobIds: ['lease'],
    thresholds: { degradedAfterMs: 15 * minute, lanes: { large: { degradedAfterMs: 30 * minute } } },
  },
})

export const Spike = meta.story({
  parameters: {
    timeline: { scenario: queueSpike, ms: 52_000, autoplay: true, speed: 4 },
    docs: {
      description: {
        story: 'A mass upload fills the queues within seconds and drains in a minute; the person’s job falls back.',
      },
    },
  },
})

export const SpikeSteppedThrough = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const player = loaded['timeline'] as TimelinePlayer
    const part = (name: string) => canvasElement.querySelector(`[data-part=${name}]`)
    const load = () => canvasElement.querySelector('[data-tt=QueueStatus]')?.getAttribute('data-load')

    await step('before the rush there is room, and too little is known for a trend', async () => {
      player.seek(10_000)
      await waitFor(() => expect(part('mine')).toHaveTextContent(/\b2\b/))
      await expect([load(), part('trend')]).toEqual(['ok', null])
    })
    await step('in the rush jobs wait too long, and the own job falls back', async () => {
      player.seek(40_000)
      await waitFor(() => expect(load()).toBe('degraded'))
      await expect(part('trend')).toHaveAttribute('data-trend', 'growing')
      await expect(part('lane-note')).toBeVisible()
      await expect(part('mine')).toHaveTextContent(/\b39\b/)
    })
    await step('after it the queues drain, and have been well below their thresholds for long enough', async () => {
      player.seek(75_000)
      await waitFor(() => expect(load()).toBe('ok'))
      await expect(part('trend')).toHaveAttribute('data-trend', 'draining')
      await expect(part('lane-note')).toBeNull()
    })
    await step('once the own job has started, it waits nowhere', async () => {
      player.seek(85_000)
      await waitFor(() => expect(part('mine')).toBeNull())
    })
  },
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: queueSpike },
    docs: { description: { story: 'The same rush, moved on step by step.' } },
  },
})
