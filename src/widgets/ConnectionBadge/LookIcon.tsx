import type { ReactElement } from 'react'
import { ActivityIcon } from '../icons/ActivityIcon.tsx'
import { AlertIcon } from '../icons/AlertIcon.tsx'
import { BanIcon } from '../icons/BanIcon.tsx'
import { CheckCircleIcon } from '../icons/CheckCircleIcon.tsx'
import { CircleIcon } from '../icons/CircleIcon.tsx'
import { ClockIcon } from '../icons/ClockIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { CrossCircleIcon } from '../icons/CrossCircleIcon.tsx'
import { DotIcon } from '../icons/DotIcon.tsx'
import { ExitIcon } from '../icons/ExitIcon.tsx'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { LockIcon } from '../icons/LockIcon.tsx'
import { PauseIcon } from '../icons/PauseIcon.tsx'
import { PlugIcon } from '../icons/PlugIcon.tsx'
import { RetryIcon } from '../icons/RetryIcon.tsx'
import { ServerIcon } from '../icons/ServerIcon.tsx'
import { ServerOffIcon } from '../icons/ServerOffIcon.tsx'
import { SpinnerIcon } from '../icons/SpinnerIcon.tsx'
import { WifiOffIcon } from '../icons/WifiOffIcon.tsx'
import type { ConnectionLook } from './connectionLook.ts'

const icons: Readonly<Record<ConnectionLook, Icon>> = {
  idle: CircleIcon,
  connecting: SpinnerIcon,
  slow: HourglassIcon,
  live: DotIcon,
  resumed: CheckCircleIcon,
  unsteady: ActivityIcon,
  polling: ClockIcon,
  updating: RetryIcon,
  dropped: SpinnerIcon,
  reconnecting: AlertIcon,
  unreachable: ServerOffIcon,
  busy: ServerIcon,
  offline: WifiOffIcon,
  closed: PlugIcon,
  unauthorized: LockIcon,
  forbidden: BanIcon,
  exhausted: CrossCircleIcon,
  kicked: ExitIcon,
  paused: PauseIcon,
}

export function LookIcon({ look }: { look: ConnectionLook }): ReactElement {
  const Drawn = icons[look]
  return <Drawn />
}
