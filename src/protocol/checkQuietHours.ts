import type { QuietHours } from './notificationPreferences.ts'

/** What keeps quiet hours from ever being quiet. */
export type QuietHoursProblem = 'bad-from' | 'bad-to' | 'bad-days' | 'no-days'

const timeOfDay = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Minutes since midnight that `HH:MM` stands for; `undefined` where it is not that. */
export function minuteOfDay(text: string): number | undefined {
  const [, hours, minutes] = timeOfDay.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

const isDay = (day: number): boolean => Number.isInteger(day) && day >= 0 && day <= 6

/** All that keeps `hours` from ever being quiet, for a form that asks for them: nothing where they are good. */
export function checkQuietHours({ from, to, days }: QuietHours): readonly QuietHoursProblem[] {
  const problems: QuietHoursProblem[] = []
  if (minuteOfDay(from) === undefined) problems.push('bad-from')
  if (minuteOfDay(to) === undefined) problems.push('bad-to')
  if (days && !days.every(isDay)) problems.push('bad-days')
  if (days?.length === 0) problems.push('no-days')
  return problems
}
