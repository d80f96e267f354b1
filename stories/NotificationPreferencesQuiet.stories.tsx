import { expect, fireEvent, fn } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import { NotificationPreferencesView } from '../src/widgets/NotificationPreferences/NotificationPreferencesView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart, partsOf } from './findPart.ts'
import { preferencesWith } from './preferenceSamples.ts'
import { WithPreferences } from './WithPreferences.tsx'

const hour = 3_600_000

const meta = preview.meta({
  title: 'Widgets/NotificationPreferences',
  component: NotificationPreferencesView,
  tags: ['!autodocs'],
  args: {
    now: T0,
    preferences: preferencesWith({ quietHours: { from: '22:00', to: '07:00' } }),
    onChange: fn(),
    onAskDesktop: fn<() => void>(),
    onTrySound: fn<() => void>(),
  },
  render: (args) => <WithPreferences {...args} />,
})

export const QuietHoursLater = meta.story({
  parameters: saidWhen('It is noon; tonight nothing is to disturb.'),
})

export const QuietHoursNow = meta.story({
  args: { now: T0 + 11 * hour },
  parameters: saidWhen('It is eleven at night, and quiet until the morning.'),
})

export const QuietHoursAfterMidnight = meta.story({
  args: { now: T0 + 14.5 * hour },
  parameters: saidWhen('It is half past two in the night that began yesterday; still quiet.'),
})

export const QuietHoursOnSomeDays = meta.story({
  args: { preferences: preferencesWith({ quietHours: { from: '18:00', to: '23:00', days: [0, 6] } }) },
  parameters: saidWhen('Quiet on the evenings of the weekend alone; it is Thursday.'),
})

export const QuietAllDay = meta.story({
  args: { preferences: preferencesWith({ quietHours: { from: '00:00', to: '00:00', days: [4] } }) },
  parameters: saidWhen('Both times are the same, so that the whole of Thursday is quiet.'),
})

export const QuietHoursBadTime = meta.story({
  play: async ({ canvasElement, args, step }) => {
    const [from] = canvasElement.querySelectorAll<HTMLInputElement>('input[type=time]')
    await step('a time that is taken away is asked for, and changes nothing', async () => {
      await fireEvent.change(from!, { target: { value: '' } })
      await expect(findPart(canvasElement, 'problem').textContent).not.toBe('')
      await expect(from).toHaveAttribute('aria-invalid', 'true')
      await expect(args.onChange).not.toHaveBeenCalled()
    })
  },
  parameters: saidWhen('A time is missing: the field says so, and the hours stay as they were.'),
})

export const QuietHoursNoDay = meta.story({
  args: { preferences: preferencesWith({ quietHours: { from: '22:00', to: '07:00', days: [5] } }) },
  play: async ({ canvasElement, args, step }) => {
    const [friday] = partsOf(canvasElement, 'day').flatMap((day) => [
      ...day.querySelectorAll<HTMLInputElement>('input:checked'),
    ])
    await step('without the last day they would never be quiet', async () => {
      friday!.click()
      await expect(findPart(canvasElement, 'problem').textContent).not.toBe('')
      await expect(args.onChange).not.toHaveBeenCalled()
    })
  },
  parameters: saidWhen('The person has taken away the last day; the widget asks for one.'),
})
