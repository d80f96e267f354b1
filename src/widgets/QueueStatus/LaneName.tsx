import type { ReactElement } from 'react'
import type { LaneSubject } from './laneSubject.ts'

/** What a lane is called; a button that fills its row where queues can be selected. */
export function LaneName({ lane, name, onSelectQueue }: LaneSubject): ReactElement {
  const text = <bdi>{name}</bdi>
  if (onSelectQueue === undefined) return <span data-part="lane-name">{text}</span>
  return (
    <button type="button" data-part="lane-name" data-selects="" onClick={() => onSelectQueue(lane.name)}>
      {text}
    </button>
  )
}
