'use client'
import { useEffect, useMemo, useRef } from 'react'
import type { StallCause } from '../../protocol/jobProgress.ts'
import { announcerLabels } from '../../widgets/announcer/announcerLabels.ts'
import { useText } from '../../widgets/text/TextContext.tsx'
import { useAnnouncer } from '../StatusProvider.tsx'
import type { Announcer } from './createAnnouncer.ts'
import type { AnnounceDepth } from './createFollowing.ts'

/**
 * Has the provider's announcer tell of a job while the component is mounted: that it starts, its milestones, its
 * states, what becomes of requests, and how it ends. `stallCause` is the one that is on screen.
 */
export function useAnnounceJob(jobId: string, stallCause?: StallCause): void {
  const announcer = useSpokenWords()
  useEffect(() => announcer?.follow([jobId], 'all'), [announcer, jobId])
  // What stands there when the page comes up is no news.
  const seen = useRef<{ jobId: string; stallCause: StallCause | undefined }>(undefined)
  useEffect(() => {
    const before = seen.current
    seen.current = { jobId, stallCause }
    if (before?.jobId !== jobId || stallCause === undefined || stallCause === before.stallCause) return
    announcer?.stall(jobId, stallCause)
  }, [announcer, jobId, stallCause])
}

/** The same for many at once; `ends` tells only how they end, as is fit for a list of them. */
export function useAnnounceJobs(jobIds: readonly string[], depth: AnnounceDepth = 'ends'): void {
  const announcer = useSpokenWords()
  // An app may give a new list with the same ids at every render.
  const key = JSON.stringify(jobIds)
  const ids = useMemo(() => JSON.parse(key) as readonly string[], [key])
  useEffect(() => announcer?.follow(ids, depth), [announcer, ids, depth])
}

/** The announcer, which speaks in the words of this place from now on. */
function useSpokenWords(): Announcer | undefined {
  const announcer = useAnnouncer()
  const { labels, locale, timeZone, formatters } = useText('announcer', announcerLabels)
  useEffect(
    () => announcer?.words.add({ labels, locale, timeZone, formatters }),
    [announcer, labels, locale, timeZone, formatters],
  )
  return announcer
}
