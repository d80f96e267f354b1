import type { ReactElement } from 'react'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import { BanIcon } from '../icons/BanIcon.tsx'
import { CheckCircleIcon } from '../icons/CheckCircleIcon.tsx'
import { CircleIcon } from '../icons/CircleIcon.tsx'
import { ClockIcon } from '../icons/ClockIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { CrossCircleIcon } from '../icons/CrossCircleIcon.tsx'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { LockIcon } from '../icons/LockIcon.tsx'
import { PauseIcon } from '../icons/PauseIcon.tsx'
import { QuestionIcon } from '../icons/QuestionIcon.tsx'
import type { QueueLoad } from './queueLoad.ts'

const icons: Readonly<Record<QueueLoad, Icon>> = {
  unknown: QuestionIcon,
  idle: CircleIcon,
  ok: CheckCircleIcon,
  busy: HourglassIcon,
  atCapacity: AlertIcon,
  noWorkers: BanIcon,
  paused: PauseIcon,
  held: LockIcon,
  degraded: ClockIcon,
  critical: CrossCircleIcon,
}

/** The load as an icon and a word. */
export function LoadMark({ load, word }: { load: QueueLoad; word: string }): ReactElement {
  const LoadIcon = icons[load]
  return (
    <span data-part="load" data-load={load}>
      <LoadIcon />
      {word}
    </span>
  )
}
