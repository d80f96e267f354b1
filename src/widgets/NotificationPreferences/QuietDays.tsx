import type { ReactElement } from 'react'
import type { Text } from '../text/TextContext.tsx'
import { weekdaysOf } from './weekdaysOf.ts'

interface QuietDaysProps {
  /** 0 for Sunday to 6; every day where it is absent. */
  days: readonly number[] | undefined
  /** Id of what is wrong with them. */
  problemId: string | undefined
  text: Text<'notificationPreferences'>
  onDays: (days: readonly number[]) => void
}

const everyDay = [0, 1, 2, 3, 4, 5, 6]

/** The days of the week on which quiet hours begin. */
export function QuietDays({ days = everyDay, problemId, text, onDays }: QuietDaysProps): ReactElement {
  const turn = (day: number, isOn: boolean) =>
    onDays(everyDay.filter((each) => (each === day ? isOn : days.includes(each))))
  return (
    <div role="group" aria-label={text.labels.days} aria-describedby={problemId} data-part="days">
      {weekdaysOf(text.locale).map(({ day, name, short }) => (
        <label key={day} data-part="day" title={name}>
          <input
            type="checkbox"
            checked={days.includes(day)}
            aria-label={name}
            aria-describedby={problemId}
            onChange={({ target }) => turn(day, target.checked)}
          />
          <span>{short}</span>
        </label>
      ))}
    </div>
  )
}
