import type { ReactElement } from 'react'
import { PersonIcon } from '../icons/PersonIcon.tsx'
import { LaneNote } from './LaneNote.tsx'
import type { LaneSubject } from './laneSubject.ts'

/** What is unusual about a lane, and whether the person has a job in it. */
export function LaneNotes({ standing, place, labels, formatters }: LaneSubject): ReactElement {
  return (
    <>
      <LaneNote standing={standing} labels={labels} formatters={formatters} />
      {place !== undefined && (
        <span data-part="mine">
          <PersonIcon />
          <span>{place}</span>
        </span>
      )}
    </>
  )
}
