import { instant } from '../protocol/check.ts'
import type { Check } from '../protocol/check.ts'
import { readNotification } from '../protocol/readNotification.ts'
import type { StatusActions } from './statusStore.ts'

const aText: Check<string> = (given) => (typeof given === 'string' ? given : undefined)

const listOfAll =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (given) => {
    if (!Array.isArray(given)) return undefined
    const read = given.map(check)
    return read.every((one) => one !== undefined) ? read : undefined
  }
const texts = listOfAll(aText)

/**
 * What of `given` an action takes; nothing where it does not fit. Another tab may run another version, and a handler
 * is given events, which do not travel.
 */
const reader =
  (...checks: readonly Check<unknown>[]) =>
  (given: unknown): unknown[] | undefined => {
    if (!Array.isArray(given)) return undefined
    const read = checks.map((check, at) => check(given[at]))
    return read.includes(undefined) ? undefined : read
  }

interface SharedAct {
  name: keyof StatusActions
  read: (given: unknown) => unknown[] | undefined
}

/** What a person can do with notifications that holds in every tab, with what travels beside each name. */
export const sharedActs: readonly SharedAct[] = [
  { name: 'markSeen', read: reader() },
  { name: 'markRead', read: reader(aText) },
  { name: 'markAllRead', read: reader() },
  { name: 'markEachSeen', read: reader(texts) },
  { name: 'markEachRead', read: reader(texts) },
  { name: 'markUnread', read: reader(texts) },
  { name: 'archiveNotifications', read: reader(texts) },
  { name: 'unarchiveNotifications', read: reader(texts) },
  { name: 'clearNotifications', read: reader() },
  { name: 'dismissToast', read: reader(aText) },
  { name: 'gatherToasts', read: reader(instant) },
  { name: 'removeNotifications', read: reader(texts) },
  { name: 'restoreNotifications', read: reader(listOfAll(readNotification), texts) },
]
