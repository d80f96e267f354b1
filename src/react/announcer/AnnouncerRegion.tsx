'use client'
import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { announcementText } from '../../widgets/announcer/announcementText.ts'
import { announcerLabels } from '../../widgets/announcer/announcerLabels.ts'
import { useText } from '../../widgets/text/TextContext.tsx'
import type { Announcer } from './createAnnouncer.ts'

/** The place a screen reader listens to: empty until there is something to say. */
export function AnnouncerRegion({ announcer }: { announcer: Announcer }): ReactElement {
  const region = useRef<HTMLDivElement>(null)
  const text = useText('announcer', announcerLabels)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  })
  useEffect(() => {
    const element = region.current
    if (element === null) return
    const page = element.ownerDocument
    const write = createWriter(element)
    const stop = announcer.attach({
      say: (utterance) => write(announcementText(utterance, announcer.words.latest() ?? latest.current)),
      clear: () => write(''),
    })
    page.addEventListener('visibilitychange', announcer.wake)
    return () => {
      page.removeEventListener('visibilitychange', announcer.wake)
      stop()
    }
  }, [announcer])
  return (
    <div ref={region} data-tt="Announcer" data-hidden="" role="status" aria-live="polite" aria-atomic="true">
      <p />
      <p />
    </div>
  )
}

/** Each text goes where the last one was not: the same words twice are then two changes, and are read twice. */
function createWriter(region: Element): (words: string) => void {
  let turn = 0
  return (words) => {
    for (const place of region.children) place.replaceChildren()
    if (words === '') return
    region.children[turn]?.replaceChildren(words)
    turn = 1 - turn
  }
}
