'use client'
import { useState } from 'react'
import type { Job } from '../protocol/job.ts'
import { useStatus, useStatusActions } from './hooks.ts'

/** What was cleared away last, until it is put back or the person has read that it was. */
export function useCleared(): {
  cleared: number
  onUndoClear: (() => void) | undefined
  onDismissCleared: () => void
} {
  const { restoreFinished } = useStatusActions()
  const cleared = useStatus((state) => state.lastCleared)
  const [dismissed, setDismissed] = useState<readonly Job[]>()
  return {
    cleared: cleared === undefined || cleared === dismissed ? 0 : cleared.length,
    onUndoClear: restoreFinished,
    onDismissCleared: () => setDismissed(cleared),
  }
}
