'use client'
import { useEffect, useRef } from 'react'
import { attention, attentionOf } from '../../widgets/ConnectionBadge/attentionOf.ts'
import { connectionBadgeLabels } from '../../widgets/ConnectionBadge/connectionBadgeLabels.ts'
import { lineSentence } from '../../widgets/ConnectionBadge/lineSentence.ts'
import { useText } from '../../widgets/text/TextContext.tsx'
import { useAnnouncer } from '../StatusProvider.tsx'
import type { TellableLine } from './createShownLine.ts'
import { isLineNews, lastTold } from './lineNews.ts'

/**
 * Has the provider's announcer read the news of the line, once for all badges; false where there is no announcer, so
 * that the badge has to.
 */
export function useLineVoice({ look, connection }: TellableLine): boolean {
  const announcer = useAnnouncer()
  const { labels } = useText('connectionBadge', connectionBadgeLabels)
  const told = useRef(look)
  useEffect(() => {
    const before = told.current
    told.current = lastTold(before, look)
    if (!isLineNews(before, look)) return
    // The announcer sets its own full stops.
    const words = lineSentence(look, connection, labels).replace(/[.\s]+$/, '')
    announcer?.say(words, attentionOf[look] === attention.act || look === 'offline', 'line')
  }, [announcer, labels, look, connection])
  return announcer !== undefined
}
