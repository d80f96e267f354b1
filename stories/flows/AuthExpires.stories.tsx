import { expect, fn } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { authExpires } from '../../mocks/scenarios/authExpires.ts'
import { tokenRenewed } from '../../mocks/scenarios/tokenRenewed.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { findPart } from '../findPart.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string, scenario: Scenario = authExpires) => ({
  timeline: { scenario, ms },
  docs: { description: { story } },
})
const played = (story: string, scenario: Scenario) => ({
  timeline: { scenario, autoplay: true },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Expired session',
  component: Desk,
  args: { onSignIn: fn() },
  parameters: { docs: { story: { inline: false, height: '420px' } } },
})

export const Before = meta.story({
  parameters: at(8_000, 'A document is read and another waits, while the session runs out.'),
})

export const SessionEnded = meta.story({
  play: async ({ args, canvasElement, userEvent, step }) => {
    await step('the badge offers to sign in again', async () => {
      await userEvent.click(findPart(canvasElement, 'action'))
      await expect(args.onSignIn).toHaveBeenCalledOnce()
    })
  },
  parameters: at(15_000, 'The server no longer takes the token, and there is no new one: only the person can go on.'),
})

export const MuchLater = meta.story({
  parameters: at(30_000, 'The page was left open: what was known stays, and says how old it is.'),
})

export const Played = meta.story({
  parameters: {
    ...played('The session ends after ten seconds. It plays as soon as it is opened.', authExpires),
    chromatic: { disableSnapshot: true },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('the document is read, and the line is up', async () => {
      timeline.seek(8_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
    })
    await step('the session ends: what is known stays, marked as old', async () => {
      timeline.seek(15_000)
      await badge('Signed out')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'stale')
      await expect(canvas.getByRole('button', { name: 'Sign in' })).toBeVisible()
    })
    await step('going back, the session is there again', async () => {
      timeline.seek(9_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
      await expect(canvas.queryByRole('button', { name: 'Sign in' })).toBeNull()
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step, and back.'), chromatic: { disableSnapshot: true } },
})

export const Renewing = meta.story({
  parameters: at(
    12_200,
    'Where the product can give a fresh token, the line comes up with it: for half a second it connects.',
    tokenRenewed,
  ),
})

export const Renewed = meta.story({
  parameters: at(14_000, 'Nothing was lost, and nobody was asked.', tokenRenewed),
})

export const PlayedRenewed = meta.story({
  parameters: {
    ...played(
      'The token runs out after twelve seconds and is renewed. It plays as soon as it is opened.',
      tokenRenewed,
    ),
    chromatic: { disableSnapshot: true },
  },
})

export const RenewedStepByStep = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, loaded, step }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('before, the line is up', async () => {
      timeline.seek(11_900)
      await badge('Live')
    })
    await step('with the fresh token it connects for a moment', async () => {
      timeline.seek(12_200)
      await badge('Connecting')
      await expect(canvas.queryByRole('button', { name: 'Sign in' })).toBeNull()
    })
    await step('nothing was lost', async () => {
      timeline.seek(14_000)
      await badge('Live')
      await expect(await job('Annual report')).toHaveAttribute('data-freshness', 'live')
    })
  },
  parameters: { ...at(0, 'The renewal, moved on step by step.', tokenRenewed), chromatic: { disableSnapshot: true } },
})
