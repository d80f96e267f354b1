'use client'
import { useMemo, useState } from 'react'
import type { ComponentProps, ReactElement } from 'react'
import { channelsFor } from '../protocol/channelsFor.ts'
import type { Job } from '../protocol/job.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { NotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { Toaster } from '../protocol/toaster.ts'
import { NotificationToastsView } from '../widgets/NotificationCenter/NotificationToastsView.tsx'
import type { NotificationToastsViewProps } from '../widgets/NotificationCenter/NotificationToastsView.tsx'
import { useToastVoice } from './announcer/useToastVoice.ts'
import { createJobsSelector } from './createJobsSelector.ts'
import { useNotifications, useStatus, useStatusActions } from './hooks.ts'
import { JobToastFoot } from './JobToastFoot.tsx'
import { ToasterBridge } from './toaster/ToasterBridge.tsx'
import { useHeldToasts } from './useHeldToasts.ts'

/** How toasts stand on the page. */
export type ToastLook = Pick<NotificationToastsViewProps, 'position' | 'limit' | 'isExpanded'>

interface NotificationToastsProps
  extends ToastLook, Pick<NotificationToastsViewProps, 'onRead' | 'onSelect' | 'onMore' | 'offer'> {
  /** Ids of jobs that have a toast from now until they end, besides those that the store follows. */
  followedJobs: readonly string[]
  preferences: NotificationPreferences
  /** Nothing is to disturb now: what comes is told when that ends. */
  isQuiet: boolean
  /** Where toasts go in place of ours. */
  toaster: Toaster | undefined
}

/** The toasts, as the store knows them: apart from the bell, which need not follow every percent of a bar. */
export function NotificationToasts({ isQuiet, ...props }: NotificationToastsProps): ReactElement | null {
  const heldFrom = useHeldToasts(isQuiet)
  if (!isQuiet) return <DueToasts {...props} heldFrom={heldFrom} />
  // The answer to what the person has just done is no news that disturbs them.
  const { offer, toaster, position } = props
  return offer ? <Toasts {...{ offer, toaster, position }} notifications={nothing} {...nobodyAsks} /> : null
}

interface DueToastsProps extends Omit<NotificationToastsProps, 'isQuiet'> {
  /** Epoch milliseconds, page clock: what has come since then waits. */
  heldFrom: number | undefined
}

function DueToasts({ followedJobs, preferences, heldFrom, ...rest }: DueToastsProps): ReactElement {
  const notifications = useNotifications()
  const { dismissToast, unfollowJob } = useStatusActions()
  const [unfollowed, setUnfollowed] = useState<readonly string[]>([])
  const kept = useStatus((state) => state.followedJobs) ?? none
  const wanted = [...new Set([...followedJobs.filter((jobId) => !unfollowed.includes(jobId)), ...kept])]
  const jobs = useJobsOf(wanted)
  const due = useMemo(() => {
    const isDue = (one: StatusNotification): boolean =>
      one.toast && !(heldFrom !== undefined && one.at >= heldFrom) && channelsFor(one, preferences, false).has('toast')
    return notifications.filter(isDue)
  }, [notifications, preferences, heldFrom])
  useToastVoice(wanted, preferences)
  const unfollow = (jobId: string): void => {
    unfollowJob?.(jobId)
    setUnfollowed([...unfollowed, jobId])
  }
  return <Toasts {...rest} notifications={due} jobs={jobs} onDismiss={dismissToast} onUnfollow={unfollow} />
}

type ToastsProps = NotificationToastsViewProps &
  Pick<ComponentProps<typeof ToasterBridge>, 'onDismiss' | 'onUnfollow'> &
  Pick<NotificationToastsProps, 'toaster'>

/** Toasts where they are to go, and an offer until it is closed. */
function Toasts({ toaster, offer, ...rest }: ToastsProps): ReactElement {
  const [closedOffer, setClosedOffer] = useState<typeof offer>()
  const shown = {
    ...rest,
    offer: offer === closedOffer ? undefined : offer,
    onDismissOffer: () => setClosedOffer(offer),
  }
  return toaster ? (
    <ToasterBridge {...shown} toaster={toaster} />
  ) : (
    <NotificationToastsView {...shown} jobFoot={footOf} />
  )
}

// With nothing of theirs shown, nothing of theirs is closed.
const nobodyAsks = { onDismiss: () => undefined, onUnfollow: () => undefined }
const nothing: readonly StatusNotification[] = []
const none: readonly string[] = []

const footOf = ({ jobId }: Job): ReactElement => <JobToastFoot jobId={jobId} />

function useJobsOf(jobIds: readonly string[]): readonly Job[] {
  // An app may give a new list with the same ids at every render.
  const key = JSON.stringify(jobIds)
  return useStatus(useMemo(() => createJobsSelector(JSON.parse(key)), [key]))
}
