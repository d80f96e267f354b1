import type { ReactElement } from 'react'
import { ClockIcon } from '../icons/ClockIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { CrossCircleIcon } from '../icons/CrossCircleIcon.tsx'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { LockIcon } from '../icons/LockIcon.tsx'
import { PauseIcon } from '../icons/PauseIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { LaneStanding } from './laneStanding.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { standingReason } from './standingReason.ts'

const icons: Readonly<Record<Exclude<LaneStanding['level'], 'ok'>, Icon>> = {
  paused: PauseIcon,
  closed: LockIcon,
  full: HourglassIcon,
  busy: HourglassIcon,
  degraded: ClockIcon,
  critical: CrossCircleIcon,
}

interface LaneNoteProps {
  standing: LaneStanding
  labels: QueueStatusLabels
  formatters: Formatters
}

/** What is unusual about a lane and why; renders nothing where all is as it should be. */
export function LaneNote({ standing, labels, formatters }: LaneNoteProps): ReactElement | null {
  if (standing.level === 'ok') return null
  const NoteIcon = icons[standing.level]
  return (
    <span data-part="lane-note">
      <NoteIcon />
      <span>{standingReason(standing, labels, formatters)}</span>
    </span>
  )
}
