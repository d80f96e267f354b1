import { useId, useState, type ReactElement } from 'react'
import { checkQuietHours, minuteOfDay } from '../../protocol/checkQuietHours.ts'
import type { QuietHours } from '../../protocol/notificationPreferences.ts'
import type { Text } from '../text/TextContext.tsx'
import type { NotificationPreferencesLabels } from './notificationPreferencesLabels.ts'
import { QuietDays } from './QuietDays.tsx'

interface QuietTimesProps {
  hours: QuietHours
  onHours: (hours: QuietHours) => void
  text: Text<'notificationPreferences'>
}

/** The times and days of quiet hours; what makes no sense says why and changes nothing. */
export function QuietTimes({ hours, onHours, text }: QuietTimesProps): ReactElement {
  const { labels } = text
  const problemId = useId()
  // What is being entered, while it makes no sense yet.
  const [draft, setDraft] = useState<QuietHours>()
  const shown = draft ?? hours
  const problem = checkQuietHours(shown)[0]

  const enter = (changed: Partial<QuietHours>) => {
    const next = { ...shown, ...changed }
    const isGood = checkQuietHours(next).length === 0
    setDraft(isGood ? undefined : next)
    if (isGood) onHours(next)
  }
  const field = (name: 'from' | 'to') => {
    const isWrong = problem === `bad-${name}`
    return (
      <label data-part="time">
        {labels[name]}
        <input
          type="time"
          value={shown[name]}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? problemId : undefined}
          onChange={({ target }) => enter({ [name]: target.value })}
        />
      </label>
    )
  }
  return (
    <div role="group" aria-label={labels.quietHours} data-part="times">
      {field('from')}
      {field('to')}
      <span data-part="span">{spanInWords(shown, labels)}</span>
      <QuietDays
        days={shown.days}
        problemId={problem?.endsWith('days') ? problemId : undefined}
        text={text}
        onDays={(days) => enter({ days })}
      />
      <p id={problemId} role="status" data-part="problem">
        {problem && labels.problem[problem]}
      </p>
    </div>
  )
}

/** What two times of day do not say by themselves. */
function spanInWords({ from, to }: QuietHours, labels: NotificationPreferencesLabels): string | undefined {
  const [start, end] = [minuteOfDay(from), minuteOfDay(to)]
  if (start === undefined || end === undefined || start < end) return undefined
  return start === end ? labels.allDay : labels.overnight
}
