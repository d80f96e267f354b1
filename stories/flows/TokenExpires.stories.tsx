import { expect, fn } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { tokenExpiresWhileRetrying } from '../../mocks/scenarios/tokenExpiresWhileRetrying.ts'
import { timelineOf } from '../../src/storybook/timelineOf.ts'
import { Desk } from './Desk.tsx'
import { onDesk } from './onDesk.ts'

const at = (ms: number, story: string) => ({
  timeline: { scenario: tokenExpiresWhileRetrying, ms },
  docs: { description: { story } },
})

const meta = preview.meta({
  title: 'Flows/Token expires',
  component: Desk,
  args: { onSignIn: fn() },
  parameters: { docs: { story: { inline: false, height: '420px' } } },
})

export const Retrying = meta.story({
  parameters: at(10_000, 'A job has failed once and counts down to its next try; the session still holds.'),
})

export const WhileRetrying = meta.story({
  parameters: at(
    20_000,
    'The token expires while a job waits for its next try: the countdown goes on, all is marked as old, and the person is asked to sign in.',
  ),
})

export const Played = meta.story({
  parameters: {
    chromatic: { disableSnapshot: true },
    timeline: { scenario: tokenExpiresWhileRetrying, autoplay: true },
    docs: { description: { story: 'The session ends after twelve seconds. It plays as soon as it is opened.' } },
  },
})

export const SteppedThrough = meta.story({
  tags: ['!autodocs'],
  play: async ({ args, canvas, loaded, step, userEvent }) => {
    const timeline = timelineOf(loaded)
    const { badge, job } = onDesk(canvas)
    await step('a job that failed counts down to its next try', async () => {
      timeline.seek(10_000)
      await badge('Live')
      await expect(await job('Lease agreement')).toHaveAttribute('data-status', 'retrying')
      await expect(await job('Lease agreement')).toHaveTextContent(/26 sec/)
    })
    await step('the token expires: the countdown goes on, marked as old', async () => {
      timeline.seek(20_000)
      await badge('Signed out')
      await expect(await job('Lease agreement')).toHaveAttribute('data-freshness', 'stale')
      await expect(await job('Lease agreement')).toHaveTextContent(/16 sec/)
    })
    await step('the person is asked to sign in', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
      await expect(args.onSignIn).toHaveBeenCalledOnce()
    })
    await step('going back, the session holds again, and the countdown is as it was', async () => {
      timeline.seek(10_000)
      await badge('Live')
      await expect(await job('Lease agreement')).toHaveTextContent(/26 sec/)
    })
    await step('further back, nothing has failed yet', async () => {
      timeline.seek(4_000)
      await badge('Live')
      await expect(await job('Lease agreement')).toHaveAttribute('data-status', 'progress')
    })
  },
  parameters: { ...at(0, 'The same story, moved on step by step, and back.'), chromatic: { disableSnapshot: true } },
})
