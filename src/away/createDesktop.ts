import type { Stop } from '../protocol/clock.ts'
import { isRecord } from '../protocol/check.ts'
import type { DesktopNote } from './desktopNote.ts'
import { createWorkerNotes } from './createWorkerNotes.ts'

/** Desktop notifications of this page. */
export interface Desktop {
  show(note: DesktopNote): void
  close(tag: string): void
  stop: Stop
}

type Workers = Pick<ServiceWorkerContainer, 'getRegistration' | 'addEventListener' | 'removeEventListener'>

/** What the worker tells the page of a click; `createWorkerNotes` puts the tag there, `answerNotificationClicks` sends it. */
const tagOfClick = (data: unknown): string | undefined => {
  const told = isRecord(data) ? data['telltale'] : undefined
  const tag = isRecord(told) ? told['clicked'] : undefined
  return typeof tag === 'string' ? tag : undefined
}

/** Shows them by the page, and by its service worker where the browser allows it to that alone. */
export function createDesktop(onClick: (tag: string) => void, workers: Workers | undefined): Desktop {
  const shown = new Map<string, Notification>()
  const byWorker = createWorkerNotes(workers)
  const hear = ({ data }: MessageEvent<unknown>): void => {
    const tag = tagOfClick(data)
    if (tag !== undefined) onClick(tag)
  }
  workers?.addEventListener('message', hear)
  return {
    show(note) {
      try {
        const { title, tag, body, icon } = note
        const one = new Notification(title, { tag, ...(body !== undefined && { body }), ...(icon && { icon }) })
        shown.set(tag, one)
        one.addEventListener('click', () => {
          window.focus()
          one.close()
          shown.delete(tag)
          onClick(tag)
        })
      } catch {
        byWorker.show(note)
      }
    },
    close(tag) {
      shown.get(tag)?.close()
      shown.delete(tag)
      byWorker.close(tag)
    },
    stop: () => workers?.removeEventListener('message', hear),
  }
}
