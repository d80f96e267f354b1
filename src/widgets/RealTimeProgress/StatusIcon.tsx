import { createElement, type ReactElement } from 'react'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import { BanIcon } from '../icons/BanIcon.tsx'
import { CheckCircleIcon } from '../icons/CheckCircleIcon.tsx'
import { ClockIcon } from '../icons/ClockIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { CrossCircleIcon } from '../icons/CrossCircleIcon.tsx'
import { ExitIcon } from '../icons/ExitIcon.tsx'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { PauseIcon } from '../icons/PauseIcon.tsx'
import { QuestionIcon } from '../icons/QuestionIcon.tsx'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import { RetryIcon } from '../icons/RetryIcon.tsx'
import { SpinnerIcon } from '../icons/SpinnerIcon.tsx'
import type { JobLook } from './jobLook.ts'

// A map, since a server may send a status of any name.
const icons: ReadonlyMap<string, Icon> = new Map<JobLook['status'], Icon>([
  ['queued', QueueIcon],
  ['delayed', ClockIcon],
  ['started', SpinnerIcon],
  ['progress', SpinnerIcon],
  ['paused', PauseIcon],
  ['retrying', RetryIcon],
  ['cancelling', SpinnerIcon],
  ['completed', CheckCircleIcon],
  ['failed', CrossCircleIcon],
  ['cancelled', BanIcon],
  ['expired', HourglassIcon],
  ['stalled', AlertIcon],
  ['removed', ExitIcon],
])

export interface StatusIconProps {
  status: string
  outcome?: JobLook['outcome']
}

export function StatusIcon({ status, outcome }: StatusIconProps): ReactElement {
  return createElement(outcome === undefined ? (icons.get(status) ?? QuestionIcon) : AlertIcon)
}
