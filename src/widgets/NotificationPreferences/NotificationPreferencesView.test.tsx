import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { defaultNotificationPreferences, type NotificationPreferences } from '../../protocol/notificationPreferences.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { NotificationPreferencesView, type NotificationPreferencesViewProps } from './NotificationPreferencesView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const hour = 3_600_000
const changes: NotificationPreferences[] = []

type Shown = Partial<Omit<NotificationPreferencesViewProps, 'onChange' | 'preferences'>>

function Kept({ changed, ...props }: Shown & { changed: Partial<NotificationPreferences> }) {
  const [preferences, setPreferences] = useState({ ...defaultNotificationPreferences, ...changed })
  const change = (next: NotificationPreferences) => {
    changes.push(next)
    setPreferences(next)
  }
  return <NotificationPreferencesView now={noon} {...props} preferences={preferences} onChange={change} />
}
function show(changed: Partial<NotificationPreferences> = {}, props: Shown = {}) {
  changes.length = 0
  render(
    <TextProvider locale="en-GB" timeZone="UTC">
      <Kept {...props} changed={changed} />
    </TextProvider>,
  )
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const said = () => screen.getAllByRole('status')[0]?.textContent?.trim()
const time = (name: string) => screen.getByLabelText<HTMLInputElement>(name)

test('a box changes its own kind of news and way, and no other', () => {
  show()
  fireEvent.click(box('Desktop notification when a job fails'))
  const { channels } = defaultNotificationPreferences
  expect(changes).toEqual([
    { ...defaultNotificationPreferences, channels: { ...channels, failed: { ...channels.failed, desktop: false } } },
  ])
})

test('the box of a column is in between while some of its boxes are ticked, and ticks them all', () => {
  show()
  fireEvent.click(box('Sound when a job fails'))
  expect([box('Sound, for everything').indeterminate, box('Sound, for everything').checked]).toEqual([true, false])
  fireEvent.click(box('Sound, for everything'))
  expect(Object.values(changes.at(-1)!.channels).map(({ sound }) => sound)).toEqual([true, true, true, true])
  fireEvent.click(box('Sound, for everything'))
  expect(Object.values(changes.at(-1)!.channels).map(({ sound }) => sound)).toEqual([false, false, false, false])
})

test('the box of a row changes what is offered, and leaves what is not', () => {
  show({}, { channels: ['toast', 'sound'] })
  fireEvent.click(box('A job fails, in every way'))
  expect(changes.at(-1)!.channels.failed).toEqual({ toast: true, desktop: true, sound: true, badge: true })
  fireEvent.click(box('A job fails, in every way'))
  expect(changes.at(-1)!.channels.failed).toEqual({ toast: false, desktop: true, sound: false, badge: true })
})

test('where every box is empty it says that news waits', () => {
  show()
  for (const channel of ['Pop-up', 'Desktop', 'Badge']) fireEvent.click(box(`${channel}, for everything`))
  expect(said()).toBe('Everything is off: news waits in the list.')
})

test('do not disturb holds for an hour, until the morning, or until it is turned off', () => {
  show()
  expect(said()).toBe('You hear of news as it comes.')
  fireEvent.click(screen.getByRole('radio', { name: 'For 1 hour' }))
  expect([changes.at(-1)!.doNotDisturbUntil, said()]).toEqual([noon + hour, 'Nothing disturbs you until 13:00.'])
  fireEvent.click(screen.getByRole('radio', { name: 'Until Fri 08:00' }))
  expect(changes.at(-1)!.doNotDisturbUntil).toBe(noon + 20 * hour)
  fireEvent.click(screen.getByRole('radio', { name: 'Until I turn it off' }))
  expect(changes.at(-1)).toEqual({ ...defaultNotificationPreferences, doNotDisturb: true })
  fireEvent.click(screen.getByRole('switch', { name: 'Do not disturb' }))
  expect(changes.at(-1)).toEqual(defaultNotificationPreferences)
})

test('do not disturb whose time is over is off', () => {
  show({ doNotDisturb: true, doNotDisturbUntil: noon - 1 })
  expect(screen.getByRole('switch', { name: 'Do not disturb' }).ariaChecked).toBe('false')
  expect(said()).toBe('You hear of news as it comes.')
})

test('it says when quiet hours begin and end', () => {
  show({ quietHours: { from: '22:00', to: '07:00' } })
  expect(said()).toBe('You hear of news as it comes. Quiet hours begin at 22:00.')
  cleanup()
  show({ quietHours: { from: '22:00', to: '07:00' } }, { now: noon + 14 * hour })
  expect(said()).toBe('Quiet until 07:00.')
  cleanup()
  show({ quietHours: { from: '08:00', to: '08:00' } })
  expect(said()).toBe('Quiet at all hours.')
})

test('quiet hours that are turned off and on again have their times', () => {
  show({ quietHours: { from: '20:15', to: '06:00', days: [1] } })
  fireEvent.click(screen.getByRole('switch', { name: 'Quiet hours' }))
  expect(changes.at(-1)).toEqual(defaultNotificationPreferences)
  fireEvent.click(screen.getByRole('switch', { name: 'Quiet hours' }))
  expect(changes.at(-1)!.quietHours).toEqual({ from: '20:15', to: '06:00', days: [1] })
})

test('a time that is missing is asked for beside its field and changes nothing', () => {
  show({ quietHours: { from: '22:00', to: '07:00' } })
  fireEvent.change(time('From'), { target: { value: '' } })
  const problem = screen.getByText('Enter the time at which they begin.')
  expect(time('From').getAttribute('aria-describedby')).toBe(problem.id)
  expect([time('From'), time('To')].map(({ ariaInvalid }) => ariaInvalid)).toEqual(['true', 'false'])
  expect(changes).toEqual([])
  fireEvent.change(time('From'), { target: { value: '21:30' } })
  expect(changes.at(-1)!.quietHours).toEqual({ from: '21:30', to: '07:00' })
  expect(screen.queryByText('Enter the time at which they begin.')).toBeNull()
})

test('a day is taken away by its name, the last one is not', () => {
  show({ quietHours: { from: '22:00', to: '07:00', days: [1, 2] } })
  fireEvent.click(box('Tuesday'))
  expect(changes.at(-1)!.quietHours?.days).toEqual([1])
  fireEvent.click(box('Monday'))
  expect(changes).toHaveLength(1)
  expect(screen.getByText('Keep at least one day, or turn quiet hours off.')).toBeTruthy()
})

function Asked() {
  const [desktop, setDesktop] = useState<'default' | 'granted'>('default')
  return <Kept changed={{}} desktop={desktop} onAskDesktop={() => setDesktop('granted')} />
}

test('the focus stays with the answer when the button that asks the browser goes away', async () => {
  render(<Asked />)
  screen.getByRole('button', { name: 'Allow' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name: 'Allow' })).toBeNull()
  expect(document.activeElement?.textContent).toBe('Shown while this page is out of sight.')
})

test('what the browser holds back says so at each of its boxes', () => {
  show({}, { desktop: 'denied' })
  const describing = box('Desktop notification when a job fails').getAttribute('aria-describedby')
  expect(document.getElementById(describing ?? '')?.textContent).toContain('Blocked by your browser.')
  expect(box('Sound when a job fails').getAttribute('aria-describedby')).toBeNull()
})
