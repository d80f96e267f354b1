'use client'
import type { ReactElement } from 'react'
import { LiveToastFoot } from '../widgets/NotificationCenter/LiveToastFoot.tsx'
import { useJobActions } from './useJobActions.ts'
import { useJobEta } from './useJobEta.ts'

/** The foot of a followed job's toast, as the store knows it: apart from the toast, which need not follow every second. */
export function JobToastFoot({ jobId }: { jobId: string }): ReactElement {
  return <LiveToastFoot eta={useJobEta(jobId)} {...useJobActions(jobId)} />
}
