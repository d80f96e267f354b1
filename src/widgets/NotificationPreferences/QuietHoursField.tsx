import { useState, type ReactElement } from 'react'
import type { QuietHours } from '../../protocol/notificationPreferences.ts'
import type { QuietFieldProps } from './DoNotDisturb.tsx'
import { QuietTimes } from './QuietTimes.tsx'
import { Switch } from './Switch.tsx'

const usualHours: QuietHours = { from: '22:00', to: '07:00' }

/** The switch of the quiet hours and, where they are on, their times and days. */
export function QuietHoursField({ preferences, onChange, text }: QuietFieldProps): ReactElement {
  const { quietHours: hours, ...others } = preferences
  // What comes back when they are turned on again.
  const [last, setLast] = useState(usualHours)
  const turn = (isOn: boolean) => {
    if (hours) setLast(hours)
    onChange(isOn ? { ...others, quietHours: last } : others)
  }
  return (
    <div data-part="quiet-hours">
      <Switch
        name={text.labels.quietHours}
        explained={text.labels.quietHoursExplained}
        isOn={hours !== undefined}
        onTurn={turn}
      />
      {hours && <QuietTimes hours={hours} onHours={(quietHours) => onChange({ ...others, quietHours })} text={text} />}
    </div>
  )
}
