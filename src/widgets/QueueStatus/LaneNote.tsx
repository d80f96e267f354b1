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

type Noted = Exclude<LaneStanding['level'], 'ok'>

const icons: Readonly<Record<Noted, Icon>> = {
  paused: PauseIcon,
  closed: LockIcon,
  full: HourglassIcon,
  degraded: ClockIcon,
  critical: CrossCircleIcon,
}

function noteText(standing: LaneStanding, labels: QueueStatusLabels, { number, duration }: Formatters): string {
  switch (standing.level) {
    case 'ok':
      return ''
    case 'paused':
      return labels.lanePaused
    case 'closed':
      return labels.laneClosed
    case 'full':
      return labels.laneFull(number(standing.limit))
    case 'degraded':
    case 'critical': {
      const wait = duration(standing.waitMs)
      const reason = standing.isOldest ? labels.oldestHasWaited(wait) : labels.jobsWait(wait)
      return labels[standing.level === 'critical' ? 'laneCritical' : 'laneDegraded'](reason)
    }
    default:
      standing satisfies never
      return ''
  }
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
      <span>{noteText(standing, labels, formatters)}</span>
    </span>
  )
}
