import { useId, type ReactElement } from 'react'
import type { NotificationPreferences } from '../../protocol/notificationPreferences.ts'
import type { Text } from '../text/TextContext.tsx'
import { formatMoment } from './formatMoment.ts'
import { choiceMade, endOfChoice, isDisturbOff, type QuietChoice } from './quietChoice.ts'
import { Switch } from './Switch.tsx'

export interface QuietFieldProps {
  preferences: NotificationPreferences
  onChange: (next: NotificationPreferences) => void
  text: Text<'notificationPreferences'>
}

const choices: readonly QuietChoice[] = ['hour', 'morning', 'open']

/** The switch that holds everything back, and how long it is to hold. */
export function DoNotDisturb({ preferences, onChange, text, now }: QuietFieldProps & { now: number }): ReactElement {
  const { labels, locale, timeZone } = text
  const group = useId()
  const made = choiceMade(preferences, now, timeZone)
  const turn = (choice: QuietChoice | undefined) => {
    const { doNotDisturbUntil: _ended, ...others } = preferences
    const until = choice && endOfChoice(choice, now, timeZone)
    onChange({
      ...others,
      doNotDisturb: choice !== undefined,
      ...(until !== undefined && { doNotDisturbUntil: until }),
    })
  }
  const words = (choice: QuietChoice): string => {
    if (choice === 'hour') return labels.forAnHour
    const end = endOfChoice(choice, now, timeZone)
    return end === undefined ? labels.untilTurnedOff : labels.until(formatMoment(end, now, locale, timeZone))
  }
  return (
    <div data-part="disturb">
      <Switch
        name={labels.disturb}
        explained={labels.disturbExplained}
        isOn={!isDisturbOff(preferences, now)}
        onTurn={(isOn) => turn(isOn ? 'open' : undefined)}
      />
      <div role="radiogroup" aria-label={labels.disturbEnds} data-part="choices">
        {choices.map((choice) => (
          <label key={choice} data-part="choice" data-choice={choice}>
            <input type="radio" name={group} checked={made === choice} onChange={() => turn(choice)} />
            <span>{words(choice)}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
