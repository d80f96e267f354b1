import type { CatalogueState } from './catalogueState.ts'

/** Every state of the choice how to hear of things, and where it is to be seen. */
export const preferenceStates = [
  { state: 'nothing chosen', story: 'widgets-notificationpreferences--defaults' },
  { state: 'failures only', story: 'widgets-notificationpreferences--failures-only' },
  { state: 'all off', story: 'widgets-notificationpreferences--all-off' },
  { state: 'some types alone', story: 'widgets-notificationpreferences--only-some-types' },
  { state: 'do not disturb', story: 'widgets-notificationpreferences--do-not-disturb' },
  { state: 'do not disturb for an hour', story: 'widgets-notificationpreferences--do-not-disturb-for-an-hour' },
  { state: 'do not disturb until the morning', story: 'widgets-notificationpreferences--do-not-disturb-until-morning' },
  { state: 'do not disturb until a time', story: 'widgets-notificationpreferences--do-not-disturb-until-a-time' },
  { state: 'do not disturb is over', story: 'widgets-notificationpreferences--do-not-disturb-is-over' },
  { state: 'quiet hours later', story: 'widgets-notificationpreferences--quiet-hours-later' },
  { state: 'quiet hours now', story: 'widgets-notificationpreferences--quiet-hours-now' },
  { state: 'quiet hours after midnight', story: 'widgets-notificationpreferences--quiet-hours-after-midnight' },
  { state: 'quiet hours on some days', story: 'widgets-notificationpreferences--quiet-hours-on-some-days' },
  { state: 'quiet all day', story: 'widgets-notificationpreferences--quiet-all-day' },
  { state: 'a time that is none', story: 'widgets-notificationpreferences--quiet-hours-bad-time' },
  { state: 'no day chosen', story: 'widgets-notificationpreferences--quiet-hours-no-day' },
  { state: 'permission default', story: 'widgets-notificationpreferences--desktop-not-asked' },
  { state: 'permission granted', story: 'widgets-notificationpreferences--desktop-allowed' },
  { state: 'permission denied', story: 'widgets-notificationpreferences--desktop-blocked' },
  { state: 'permission unsupported', story: 'widgets-notificationpreferences--desktop-unsupported' },
] as const satisfies readonly CatalogueState[]
