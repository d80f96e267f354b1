import type { ReactElement } from 'react'
import type { AdminAccess } from '../../protocol/session.ts'
import type { MetricsSample } from '../../protocol/systemMetrics.ts'
import { HourglassIcon } from '../icons/HourglassIcon.tsx'
import { LockIcon } from '../icons/LockIcon.tsx'
import { QueueIcon } from '../icons/QueueIcon.tsx'
import { AdminFigures, type AdminFiguresProps } from './AdminFigures.tsx'
import { AdminNote } from './AdminNote.tsx'

/** Whether this person may see the figures; `lost` where they could a moment ago and no longer can. */
export type ShownAccess = AdminAccess | 'lost'

interface AdminBodyProps extends Omit<AdminFiguresProps, 'latest'> {
  access: ShownAccess
  latest: MetricsSample | undefined
}

/** The figures, or why there are none. */
export function AdminBody({ access, latest, ...figures }: AdminBodyProps): ReactElement {
  const { labels } = figures.text
  if (access === 'lost') return <AdminNote icon={LockIcon} title={labels.lost} explained={labels.lostExplained} />
  if (access === 'forbidden')
    return <AdminNote icon={LockIcon} title={labels.forbidden} explained={labels.forbiddenExplained} />
  if (access !== 'allowed')
    return <AdminNote icon={HourglassIcon} title={labels.checking} explained={labels.checkingExplained} />
  if (!latest) return <AdminNote icon={QueueIcon} title={labels.noFigures} explained={labels.noFiguresExplained} />
  return <AdminFigures latest={latest} {...figures} />
}
