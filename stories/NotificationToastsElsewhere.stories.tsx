import { toast, Toaster } from 'sonner'
import { expect, waitFor, within } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { happyPath } from '../mocks/scenarios/happyPath.ts'
import { NotificationCenter } from '../src/react/NotificationCenter.tsx'
import type { TimelinePlayer } from '../src/storybook/player/createTimelinePlayer.ts'
import { createSonnerToaster } from '../src/toasters/sonner.ts'
import { saidWhen } from './docs/saidWhen.ts'
import { partsOf } from './findPart.ts'
import { withBellRoom } from './withBellRoom.tsx'

const toaster = createSonnerToaster(toast)

const meta = preview.meta({
  title: 'Flows/Notifications',
  component: NotificationCenter,
  args: { desktopNotifications: false, followedJobs: ['report'], toaster },
  decorators: [withBellRoom],
})

export const WithSonner = meta.story({
  render: (args) => (
    <>
      <NotificationCenter {...args} />
      <div style={{ textAlign: 'start' }}>
        <Toaster />
      </div>
    </>
  ),
  parameters: {
    // Sonner moves and measures by itself.
    chromatic: { disableSnapshot: true },
    ...saidWhen('A product shows its own toasts with sonner, and telltale’s with them: a percent, then the result.'),
    timeline: { scenario: happyPath, ms: 10_000, autoplay: true },
  },
  play: async ({ canvasElement, loaded, step }) => {
    const { seek } = loaded['timeline'] as TimelinePlayer
    const bySonner = () =>
      [...within(document.body).queryAllByRole('listitem')].filter((one) => 'sonnerToast' in one.dataset)
    await step('the percent of the job is in a toast of sonner, and none of ours is there', async () => {
      seek(10_000)
      await waitFor(() => expect(bySonner()).toHaveLength(1))
      await expect(partsOf(canvasElement, 'toast')).toHaveLength(0)
    })
    await step('the result comes in the same toast, with a button to open it', async () => {
      const [before] = bySonner()
      seek(24_000)
      await waitFor(() => expect(before?.querySelector('[data-button]')).toBeTruthy())
      await expect(bySonner()).toEqual([before])
    })
  },
})
