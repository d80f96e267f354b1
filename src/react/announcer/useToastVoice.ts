'use client'
import { useEffect, useRef } from 'react'
import { channelsFor } from '../../protocol/channelsFor.ts'
import type { NotificationPreferences } from '../../protocol/notificationPreferences.ts'
import { useBrowserLayoutEffect } from '../../widgets/useBrowserLayoutEffect.ts'
import { useAnnouncer } from '../StatusProvider.tsx'
import { useAnnounceJobs } from './useAnnounceJob.ts'

/**
 * Has the announcer leave to the toasts what they read aloud by themselves, and tell the rest: of the jobs that have a
 * bar among them all but the end, and of other jobs those ends for which the person wants no toast.
 */
export function useToastVoice(barJobs: readonly string[], preferences: NotificationPreferences): void {
  const announcer = useAnnouncer()
  const latest = useRef({ barJobs, preferences })
  useBrowserLayoutEffect(() => {
    latest.current = { barJobs, preferences }
  })
  useEffect(
    () =>
      announcer?.toasts.add(() => {
        const { barJobs: bars, preferences: wanted } = latest.current
        const hasToast = (kind: 'completed' | 'failed'): boolean => channelsFor({ kind }, wanted, false).has('toast')
        return { bars, ends: (['completed', 'failed'] as const).filter(hasToast) }
      }),
    [announcer],
  )
  useAnnounceJobs(barJobs, 'all')
}
