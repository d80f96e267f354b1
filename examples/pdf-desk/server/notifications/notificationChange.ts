/** What a person did with notifications, as the page sends it. */
export interface NotificationChange {
  kind: ChangeKind
  ids: readonly string[]
}

/** How things stand between a person and one notification; absent means no. */
export interface NotificationMarks {
  read?: boolean
  archived?: boolean
  removed?: boolean
}

export type ChangeKind = keyof typeof effects

/** What each change makes of the marks. */
export const effects = {
  read: { read: true },
  unread: { read: false },
  archived: { archived: true },
  unarchived: { archived: false },
  removed: { removed: true },
  restored: { removed: false },
} as const satisfies Record<string, NotificationMarks>

/** Notifications one change may name; the page holds fewer than half as many. */
export const mostIds = 500

/** Characters of an id. */
const longestId = 256

/** The change in what a client sent, if there is one. */
export function readNotificationChange(body: unknown): NotificationChange | undefined {
  const { kind, ids } = (body ?? {}) as { kind?: unknown; ids?: unknown }
  if (typeof kind !== 'string' || !isChangeKind(kind)) return undefined
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > mostIds || !ids.every(isId)) return undefined
  return { kind, ids }
}

/** Whether this can be the id of a notification. */
export const isId = (id: unknown): id is string => typeof id === 'string' && id !== '' && id.length <= longestId

const isChangeKind = (kind: string): kind is ChangeKind => Object.hasOwn(effects, kind)
