import type { StatusNotification } from '../protocol/notification.ts'
import type { AwayCounts, AwaySettings } from './awaySettings.ts'
import type { Desktop } from './createDesktop.ts'

/** Notifications told one by one in an absence: more of them are noise. */
const most = 3

/** The digest's tag, which no notification's id can be. */
export const digestTag = 'telltale/away'

const none: AwayCounts = { completed: 0, failed: 0, other: 0 }

function addTo({ completed, failed, other }: AwayCounts, one: StatusNotification): AwayCounts {
  switch (one.kind) {
    case 'completed':
      return { completed: completed + 1, failed, other }
    case 'failed':
      return { completed, failed: failed + 1, other }
    case 'digest':
      return { completed: completed + one.completed, failed: failed + one.failed, other }
    default:
      return { completed, failed, other: other + 1 }
  }
}

/** Tells the first few of an absence one by one, and from then on all of them in one line that takes their place. */
export function createDesktopTelling(desktop: Desktop, settings: () => AwaySettings) {
  let told: StatusNotification[] = []
  let tags: string[] = []

  const showOne = (one: StatusNotification): void => {
    const { textOf, icon, urlOf } = settings()
    const text = textOf(one)
    if (!text) return
    tags.push(one.id)
    desktop.show({ ...text, tag: one.id, icon, url: urlOf?.(one) })
  }
  const showDigest = (): void => {
    const { digestOf, icon, urlOf } = settings()
    for (const tag of tags) if (tag !== digestTag) desktop.close(tag)
    tags = [digestTag]
    desktop.show({ ...digestOf(told.reduce(addTo, none)), tag: digestTag, icon, url: urlOf?.(undefined) })
  }
  return {
    tell(news: readonly StatusNotification[]): void {
      told = [...told, ...news]
      if (news.length === 0) return
      if (told.length > most) showDigest()
      else news.forEach(showOne)
    },
    /** The person is back: what the desktop still shows is old. */
    clear(): void {
      for (const tag of tags) desktop.close(tag)
      told = []
      tags = []
    },
  }
}
