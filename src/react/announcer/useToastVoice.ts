'use client'
import { useEffect, useRef } from 'react'
import { useBrowserLayoutEffect } from '../../widgets/useBrowserLayoutEffect.ts'
import { useAnnouncer } from '../StatusProvider.tsx'
import { useAnnounceJobs } from './useAnnounceJob.ts'

/**
 * Has the announcer leave to the toasts what they read aloud by themselves, and tell the rest of the jobs that have a
 * bar among them.
 */
export function useToastVoice(barJobs: readonly string[]): void {
  const announcer = useAnnouncer()
  const latest = useRef(barJobs)
  useBrowserLayoutEffect(() => {
    latest.current = barJobs
  })
  useEffect(() => announcer?.toasts.add(() => latest.current), [announcer])
  useAnnounceJobs(barJobs, 'all')
}
