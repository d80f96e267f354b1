import { expect, fn } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { authExpires } from '../../mocks/scenarios/authExpires.ts'
import { tokenRenewed } from '../../mocks/scenarios/tokenRenewed.ts'
import { PlayedDesk } from './PlayedDesk.tsx'
import { StandingDesk } from './StandingDesk.tsx'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Flows/Expired session',
  component: StandingDesk,
  args: { scenario: authExpires, ms: 0, onSignIn: fn() },
  argTypes: {
    ms: { control: { type: 'range', min: 0, max: authExpires.durationMs, step: 100 } },
    scenario: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '420px' } } },
})

export const Before = meta.story({
  args: { ms: 8_000 },
  parameters: describe('A document is read and another waits, while the session runs out.'),
})

export const SessionEnded = meta.story({
  args: { ms: 15_000 },
  play: async ({ args, canvas, userEvent, step }) => {
    await step('the badge offers to sign in again', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
      await expect(args.onSignIn).toHaveBeenCalledOnce()
    })
  },
  parameters: describe('The server no longer takes the token, and there is no new one: only the person can go on.'),
})

export const MuchLater = meta.story({
  args: { ms: 30_000 },
  parameters: describe('The page was left open: what was known stays, and says how old it is.'),
})

export const Played = meta.story({
  tags: ['no-visual'],
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe('The session ends after ten seconds. It plays as soon as it is opened.'),
})

export const Renewing = meta.story({
  args: { scenario: tokenRenewed, ms: 12_200 },
  parameters: describe(
    'Where the product can give a fresh token, the line comes up with it: for half a second it connects.',
  ),
})

export const Renewed = meta.story({
  args: { scenario: tokenRenewed, ms: 14_000 },
  parameters: describe('Nothing was lost, and nobody was asked.'),
})

export const PlayedRenewed = meta.story({
  tags: ['no-visual'],
  args: { scenario: tokenRenewed },
  render: ({ ms: _, ...args }) => <PlayedDesk {...args} />,
  parameters: describe('The token runs out after twelve seconds and is renewed. It plays as soon as it is opened.'),
})
