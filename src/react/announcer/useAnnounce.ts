'use client'
import { useCallback } from 'react'
import { useAnnouncer } from '../StatusProvider.tsx'

export interface AnnounceOptions {
  /** `high` is never dropped and may follow one second after ordinary news; `normal` keeps to the budget. */
  priority?: 'normal' | 'high'
}

/** Says an app's own words through the provider's announcer, politely and within its budget. */
export function useAnnounce(): (text: string, options?: AnnounceOptions) => void {
  const announcer = useAnnouncer()
  return useCallback((text, { priority = 'normal' } = {}) => announcer?.say(text, priority === 'high'), [announcer])
}
