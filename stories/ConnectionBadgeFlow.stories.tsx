import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { lineFlaps } from '../mocks/scenarios/lineFlaps.ts'
import { shortDrop } from '../mocks/scenarios/shortDrop.ts'
import type { TimelinePlayer } from '../src/storybook/player/createTimelinePlayer.ts'
import { LineWithJob } from './line/LineWithJob.tsx'

const meta = preview.meta({
  title: 'Widgets/ConnectionBadge/Flows',
  component: LineWithJob,
  tags: ['!autodocs'],
  args: { jobId: 'report' },
})

const lookOf = (canvasElement: HTMLElement) =>
  canvasElement.querySelector<HTMLElement>('[data-tt=ConnectionBadge]')?.dataset['look']

export const DropShorterThanGrace = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const player = loaded['timeline'] as TimelinePlayer
    await step('the line is up', async () => {
      player.seek(7_500)
      await waitFor(() => expect(lookOf(canvasElement)).toBe('live'))
    })
    await step('while it is gone nothing is said, marked or offered', async () => {
      player.seek(8_600)
      await waitFor(() => expect(lookOf(canvasElement)).toBe('dropped'))
      await expect(canvasElement.querySelector('[data-tt=Announcer]')).toHaveTextContent(/^$/)
      await expect(canvasElement.querySelector('[data-tt=RealTimeProgress]')).toHaveAttribute('data-freshness', 'live')
      await expect(canvasElement.querySelector('[data-tt=ConnectionBadge] button')).toBeNull()
    })
    await step('and nothing when it is back', async () => {
      player.seek(9_400)
      await waitFor(() => expect(lookOf(canvasElement)).toBe('live'))
    })
    await step('it stands still while the line is gone', async () => {
      player.seek(8_600)
      await waitFor(() => expect(lookOf(canvasElement)).toBe('dropped'))
    })
  },
  parameters: {
    timeline: { scenario: shortDrop, ms: 8_600 },
    docs: { description: { story: 'The line is gone for a second: a person notices nothing but a quiet word.' } },
  },
})

export const ComesAndGoes = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const player = loaded['timeline'] as TimelinePlayer
    const looksAt = async (ms: number, look: string): Promise<void> => {
      player.seek(ms)
      await waitFor(() => expect(lookOf(canvasElement)).toBe(look))
    }
    await step('two drops are two short drops', async () => {
      await looksAt(6_500, 'dropped')
      await looksAt(8_000, 'live')
      await looksAt(9_500, 'dropped')
    })
    await step('from the third on it is one state, up or down', async () => {
      await looksAt(13_500, 'unsteady')
      await looksAt(17_000, 'unsteady')
      await looksAt(19_000, 'unsteady')
    })
    await step('a longer absence is told as such', async () => {
      await looksAt(23_000, 'reconnecting')
    })
    await step('and a line that is back still has to prove itself', async () => {
      await looksAt(26_000, 'unsteady')
    })
  },
  parameters: {
    timeline: { scenario: lineFlaps, ms: 26_000 },
    docs: { description: { story: 'The line comes and goes, and the badge does not flicker with it.' } },
  },
})
