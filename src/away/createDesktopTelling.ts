import type { Clock, Stop } from '../protocol/clock.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { AwayCounts, AwaySettings } from './awaySettings.ts'
import type { Desktop } from './createDesktop.ts'

/** Milliseconds in which a line that counts on is left as it is. */
const restMs = 1_000

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

interface DesktopTellingOptions {
  desktop: Desktop
  settings: () => AwaySettings
  clock: Clock
  /** Those of the list that have these ids and are still to be told of, each end once. */
  due: (ids: ReadonlySet<string>) => readonly StatusNotification[]
}

/** Tells the first few of an absence one by one, and from then on all of them in one line that takes their place. */
export function createDesktopTelling({ desktop, settings, clock, due }: DesktopTellingOptions) {
  const told = new Set<string>()
  let tags: string[] = []
  let counted = ''
  let stopWait: Stop | undefined

  const showOne = (one: StatusNotification): void => {
    const { textOf, icon, urlOf } = settings()
    const text = textOf(one)
    if (!text) return
    tags.push(one.id)
    desktop.show({ ...text, tag: one.id, icon, url: urlOf?.(one) })
  }
  const showDigest = (): void => {
    const counts = due(told).reduce(addTo, none)
    const key = JSON.stringify(counts)
    if (key === counted) return
    counted = key
    const { digestOf, icon, urlOf } = settings()
    for (const tag of tags) if (tag !== digestTag) desktop.close(tag)
    tags = [digestTag]
    desktop.show({ ...digestOf(counts), tag: digestTag, icon, url: urlOf?.(undefined) })
  }
  return {
    tell(news: readonly StatusNotification[]): void {
      for (const { id } of news) told.add(id)
      if (news.length === 0) return
      if (told.size > most || news.some(({ kind }) => kind === 'digest')) showDigest()
      else news.forEach(showOne)
    },
    /** The list has changed: a line of the store's that was told may count on. */
    refresh(): void {
      if (!tags.includes(digestTag)) return
      stopWait ??= clock.after(restMs, () => {
        stopWait = undefined
        showDigest()
      })
    },
    /** The person is back: what the desktop still shows is old. */
    clear(): void {
      stopWait?.()
      stopWait = undefined
      for (const tag of tags) desktop.close(tag)
      told.clear()
      tags = []
      counted = ''
    },
  }
}
