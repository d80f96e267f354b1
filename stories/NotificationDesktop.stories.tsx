import { expect, fn, userEvent } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { NotificationCenterView } from '../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart } from './findPart.ts'
import { notificationActs } from './notificationActs.ts'
import { notificationHistory } from './notificationHistory.ts'
import { withBellRoom } from './withBellRoom.tsx'

const meta = preview.meta({
  title: 'Widgets/NotificationCenter',
  component: NotificationCenterView,
  tags: ['!autodocs'],
  args: {
    ...notificationActs,
    now: T0,
    notifications: notificationHistory.slice(0, 2),
    defaultOpen: true,
    onAskDesktop: fn<() => void>(),
  },
  decorators: [withBellRoom],
})

export const DesktopNotAsked = meta.story({
  args: { desktop: 'default' },
  play: async ({ canvasElement, args, step }) => {
    await step('a click on the button asks the browser', async () => {
      await userEvent.click(findPart(canvasElement, 'desktop-ask'))
      await expect(args.onAskDesktop).toHaveBeenCalledOnce()
    })
  },
  parameters: saidWhen('The browser has not been asked whether it may tell of news while the page is out of sight.'),
})

export const DesktopAllowed = meta.story({
  args: { desktop: 'granted' },
  parameters: saidWhen('The person has allowed desktop notifications.'),
})

export const DesktopBlocked = meta.story({
  args: { desktop: 'denied' },
  parameters: saidWhen('The person has blocked desktop notifications: only the browser’s settings can change that.'),
})

export const DesktopUnsupported = meta.story({
  args: { desktop: 'unsupported' },
  parameters: saidWhen('The browser has no desktop notifications.'),
})
