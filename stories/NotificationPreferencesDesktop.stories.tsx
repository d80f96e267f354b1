import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { defaultNotificationPreferences } from '../src/protocol/notificationPreferences.ts'
import { NotificationPreferencesView } from '../src/widgets/NotificationPreferences/NotificationPreferencesView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { WithPreferences } from './WithPreferences.tsx'

const meta = preview.meta({
  title: 'Widgets/NotificationPreferences',
  component: NotificationPreferencesView,
  tags: ['!autodocs'],
  args: {
    now: T0,
    preferences: defaultNotificationPreferences,
    onChange: fn(),
    onAskDesktop: fn<() => void>(),
    onTrySound: fn<() => void>(),
  },
  render: (args) => <WithPreferences {...args} />,
})

export const DesktopNotAsked = meta.story({
  args: { desktop: 'default' },
  play: async ({ canvasElement, args, step }) => {
    await step('a press asks the browser, and leaves the focus where the answer will stand', async () => {
      await waitFor(async () => {
        findPart(canvasElement, 'desktop-ask').click()
        await expect(args.onAskDesktop).toHaveBeenCalled()
      })
      await expect(findPart(canvasElement, 'desktop')).toHaveFocus()
    })
  },
  parameters: saidWhen('The browser has not been asked yet; it is asked by a press, never by itself.'),
})

export const DesktopAllowed = meta.story({
  args: { desktop: 'granted' },
  parameters: saidWhen('The browser allows desktop notifications.'),
})

export const DesktopBlocked = meta.story({
  args: { desktop: 'denied' },
  parameters: saidWhen('The person has blocked them: it says where that is undone, and what is chosen is kept.'),
})

export const DesktopUnsupported = meta.story({
  args: { desktop: 'unsupported' },
  play: async ({ canvasElement, step }) => {
    await step('there is no column for what cannot be', async () => {
      await expect(canvasElement.querySelectorAll('[data-part=channels] [data-channel=desktop]')).toHaveLength(0)
      await expect(partsOf(canvasElement, 'note')).toHaveLength(4)
    })
  },
  parameters: saidWhen('The browser has no desktop notifications: no column for them, and a line that says why.'),
})
