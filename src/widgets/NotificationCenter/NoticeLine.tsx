import { useRef, type ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import { keepFocus } from './keepFocus.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'
import type { NotificationNotice } from './notificationNotice.ts'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'

interface NoticeLineProps {
  notice: NotificationNotice | undefined
  labels: NotificationCenterLabels
  formatters: Formatters
  onAct: (() => void) | undefined
}

/** What was just done, with a way to undo it; or what could not be saved, with a way to try again. */
export function NoticeLine({ notice, labels, formatters, onAct }: NoticeLineProps): ReactElement {
  // It is there before the words are: what comes with its live region is not read aloud.
  return (
    <div role="status" data-part="notice" data-notice={notice?.kind}>
      {notice && <p>{labels.notice[notice.kind](notice.count, formatters.number(notice.count))}</p>}
      {notice && onAct && <ActButton words={notice.kind === 'unsaved' ? labels.tryAgain : labels.undo} onAct={onAct} />}
    </div>
  )
}

function ActButton({ words, onAct }: { words: string; onAct: () => void }) {
  const ref = useRef<HTMLButtonElement>(null)
  // The offer ends by itself: focus on it must not fall out of the panel.
  useBrowserLayoutEffect(() => {
    const button = ref.current
    return () => {
      if (button && button === button.ownerDocument.activeElement) keepFocusNear(button)
    }
  }, [])
  return (
    <button ref={ref} type="button" data-button="" data-part="notice-act" onClick={keepFocus(onAct)}>
      {words}
    </button>
  )
}

const keepFocusNear = (element: Element): void => element.closest<HTMLElement>('[data-part=panel]')?.focus()
