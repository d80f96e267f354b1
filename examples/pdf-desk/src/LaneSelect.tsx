import type { ReactElement } from 'react'
import type { LaneChoice } from './upload.ts'

const lanes: readonly { value: LaneChoice; title: string }[] = [
  { value: 'normal', title: 'Normal' },
  { value: 'premium', title: 'Premium' },
  { value: 'large', title: 'Large' },
]

export interface LaneSelectProps {
  lane: LaneChoice
  onLane: (lane: LaneChoice) => void
}

/** Which queue the next uploads go to. */
export function LaneSelect({ lane, onLane }: LaneSelectProps): ReactElement {
  const choose = (value: string): void => {
    const choice = lanes.find((one) => one.value === value)
    if (choice) onLane(choice.value)
  }
  return (
    <label className="desk-lane">
      Lane
      <select value={lane} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {lanes.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
