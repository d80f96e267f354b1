'use client'
import { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import type { Job } from '../protocol/job.ts'
import { NotificationToastsView } from '../widgets/NotificationCenter/NotificationToastsView.tsx'
import type { NotificationToastsViewProps } from '../widgets/NotificationCenter/NotificationToastsView.tsx'
import { useToastVoice } from './announcer/useToastVoice.ts'
import { createJobsSelector } from './createJobsSelector.ts'
import { useNotifications, useStatus, useStatusActions } from './hooks.ts'

interface NotificationToastsProps extends Pick<NotificationToastsViewProps, 'onSelect' | 'onMore'> {
  /** Ids of jobs that have a toast from now until they end. */
  followedJobs: readonly string[]
}

/** The toasts, as the store knows them: apart from the bell, which need not follow every percent of a bar. */
export function NotificationToasts({ followedJobs, ...rest }: NotificationToastsProps): ReactElement {
  const notifications = useNotifications()
  const { dismissToast } = useStatusActions()
  const [unfollowed, setUnfollowed] = useState<readonly string[]>([])
  const wanted = followedJobs.filter((jobId) => !unfollowed.includes(jobId))
  const jobs = useJobsOf(wanted)
  const due = useMemo(() => notifications.filter(({ toast }) => toast), [notifications])
  useToastVoice(wanted)
  return (
    <NotificationToastsView
      {...rest}
      notifications={due}
      jobs={jobs}
      onDismiss={dismissToast}
      onUnfollow={(jobId) => setUnfollowed([...unfollowed, jobId])}
    />
  )
}

function useJobsOf(jobIds: readonly string[]): readonly Job[] {
  // An app may give a new list with the same ids at every render.
  const key = JSON.stringify(jobIds)
  return useStatus(useMemo(() => createJobsSelector(JSON.parse(key)), [key]))
}
