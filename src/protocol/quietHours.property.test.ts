import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultNotificationPreferences } from './notificationPreferences.ts'
import type { NotificationPreferences } from './notificationPreferences.ts'
import { isQuiet, nextQuietChange } from './quietHours.ts'

const dayMs = 86_400_000
const stepMs = 5 * 60_000
const zones = Intl.supportedValuesOf('timeZone')
const clock = fc
  .nat({ max: 1_439 })
  .map((minute) => `${Math.floor(minute / 60)}`.padStart(2, '0') + `:${`${minute % 60}`.padStart(2, '0')}`)
const moment = fc.integer({ min: Date.UTC(1972, 0), max: Date.UTC(2037, 0) })
const hours = fc.record(
  { from: clock, to: clock, days: fc.uniqueArray(fc.nat({ max: 6 })) },
  { requiredKeys: ['from', 'to'] },
)

/** What a calendar on the wall says, told by another road than the code's own. */
function isWithin({ quietHours }: NotificationPreferences, at: number, timeZone: string): boolean {
  if (!quietHours) return false
  const { from, to, days } = quietHours
  const format = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const parts = new Intl.DateTimeFormat('en-GB', format).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const today = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday'))
  const now = `${part('hour')}:${part('minute')}`
  const [began, beganBefore] = [today, (today + 6) % 7].map((day) => days?.includes(day) ?? true)
  if (from < to) return began === true && now >= from && now < to
  return (began === true && now >= from) || (beganBefore === true && now < to)
}

const preferencesAt = (start: number): fc.Arbitrary<NotificationPreferences> =>
  fc
    .record({
      doNotDisturb: fc.boolean(),
      doNotDisturbUntil: fc.option(fc.integer({ min: -2 * dayMs, max: 9 * dayMs }), { nil: undefined }),
      quietHours: fc.option(hours, { nil: undefined }),
    })
    .map(({ doNotDisturb, doNotDisturbUntil, quietHours }) => ({
      channels: defaultNotificationPreferences.channels,
      doNotDisturb,
      ...(doNotDisturbUntil !== undefined && { doNotDisturbUntil: start + doNotDisturbUntil }),
      ...(quietHours && { quietHours }),
    }))
const cases = fc.record({ zone: fc.constantFrom(...zones), start: moment }).chain(({ zone, start }) =>
  fc.record({
    zone: fc.constant(zone),
    start: fc.constant(start),
    preferences: preferencesAt(start),
    probes: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 12, maxLength: 12 }),
  }),
)

test('in any zone, on any date, the hours are quiet that the clock on the wall says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), moment, hours, (zone, at, quietHours) => {
      const preferences = { ...defaultNotificationPreferences, quietHours }
      expect(isQuiet(preferences, at, zone)).toBe(isWithin(preferences, at, zone))
    }),
    { numRuns: 500 },
  )
})

test('nothing changes before the next change, and there it does', () => {
  fc.assert(
    fc.property(cases, ({ zone, start, preferences, probes }) => {
      const now = isQuiet(preferences, start, zone)
      const next = nextQuietChange(preferences, start, zone)
      const end = next ?? start + 15 * dayMs
      expect(end).toBeGreaterThan(start)
      expect(next === undefined || isQuiet(preferences, next, zone) !== now).toBe(true)
      const before = [...probes.map((part) => start + Math.floor(part * (end - start))), end - 1]
      for (const at of before) expect(isQuiet(preferences, at, zone)).toBe(now)
    }),
    { numRuns: 400 },
  )
})

test('days on which the clocks are set are no exception', () => {
  // The last Sundays of March and October in Berlin, and Lord Howe's half hour, minute by minute.
  const days: [string, number][] = [
    ['Europe/Berlin', Date.UTC(2026, 2, 28, 20)],
    ['Europe/Berlin', Date.UTC(2026, 9, 24, 20)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 6)],
    ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 6)],
  ]
  fc.assert(
    fc.property(fc.constantFrom(...days), hours, ([zone, start], quietHours) => {
      const preferences = { ...defaultNotificationPreferences, quietHours }
      const next = nextQuietChange(preferences, start, zone) ?? Infinity
      const now = isQuiet(preferences, start, zone)
      const end = Math.min(next, start + dayMs)
      const before = Array.from({ length: Math.ceil((end - start) / stepMs) }, (_, step) => start + step * stepMs)
      expect(before.filter((at) => isQuiet(preferences, at, zone) !== now)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
