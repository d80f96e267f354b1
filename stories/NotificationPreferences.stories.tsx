import { expect, fn } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { defaultNotificationPreferences } from '../src/protocol/notificationPreferences.ts'
import { NotificationPreferencesView } from '../src/widgets/NotificationPreferences/NotificationPreferencesView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { partsOf } from './findPart.ts'
import { allOff, failuresOnly, preferencesWith } from './preferenceSamples.ts'
import { WithPreferences } from './WithPreferences.tsx'

const minute = 60_000

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

export const Defaults = meta.story({
  parameters: saidWhen('The person has chosen nothing yet: everything but sound.'),
})

export const FailuresOnly = meta.story({
  args: { preferences: failuresOnly },
  parameters: saidWhen('The person wants to be called for failures, and reads the rest when there is time.'),
})

export const AllOff = meta.story({
  args: { preferences: allOff },
  parameters: saidWhen('The person has switched everything off; the list goes on all the same.'),
})

export const WholeColumn = meta.story({
  args: { preferences: failuresOnly },
  play: async ({ canvasElement, args, step }) => {
    const box = () => canvasElement.querySelector<HTMLInputElement>('th[data-channel=sound] input')!
    const ticked = () => [...canvasElement.querySelectorAll<HTMLInputElement>('td[data-channel=sound] input')]
    await step('the box of a column is in between while some of its boxes are ticked', async () => {
      await expect(box().indeterminate).toBe(true)
    })
    await step('a press ticks them all', async () => {
      box().click()
      await expect(args.onChange).toHaveBeenCalled()
      await expect(ticked().map(({ checked }) => checked)).toEqual([true, true, true, true])
      await expect(box().indeterminate).toBe(false)
    })
  },
  parameters: saidWhen('The person has ticked the box above a column, which is that of all its boxes.'),
})

export const DoNotDisturb = meta.story({
  args: { preferences: preferencesWith({ doNotDisturb: true }) },
  parameters: saidWhen('Nothing is to disturb until the person says otherwise.'),
})

export const DoNotDisturbForAnHour = meta.story({
  args: { preferences: preferencesWith({ doNotDisturb: true, doNotDisturbUntil: T0 + 60 * minute }) },
  parameters: saidWhen('Nothing is to disturb for an hour; it ends by itself.'),
})

export const DoNotDisturbUntilMorning = meta.story({
  args: { preferences: preferencesWith({ doNotDisturb: true, doNotDisturbUntil: T0 + 20 * 60 * minute }) },
  parameters: saidWhen('The person has gone home; it ends by itself in the morning.'),
})

export const DoNotDisturbUntilATime = meta.story({
  args: { preferences: preferencesWith({ doNotDisturb: true, doNotDisturbUntil: T0 + 200 * minute }) },
  parameters: saidWhen('The app has set an end of its own, such as that of a meeting.'),
})

export const DoNotDisturbIsOver = meta.story({
  args: { preferences: preferencesWith({ doNotDisturb: true, doNotDisturbUntil: T0 - minute }) },
  parameters: saidWhen('The hour has passed: news comes again, and the switch is off.'),
})

export const OnlySomeTypes = meta.story({
  args: { types: ['failed', 'completed'], channels: ['toast', 'sound'] },
  play: async ({ canvasElement, step }) => {
    await step('there is a row for each kind and a column for each way that the app offers', async () => {
      await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(2)
      await expect(partsOf(canvasElement, 'note')).toHaveLength(2)
    })
  },
  parameters: saidWhen('The app has no system alerts, and shows nothing outside its page.'),
})

export const Narrow = meta.story({
  args: { preferences: failuresOnly },
  decorators: [(Story) => <div style={{ maxInlineSize: 280 }}>{Story()}</div>],
  parameters: saidWhen('In a sidebar each kind of news is a block of its own, and nobody scrolls to the side.'),
})
