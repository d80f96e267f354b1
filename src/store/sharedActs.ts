import { isRecord } from '../protocol/check.ts'
import type { StatusActions } from './statusStore.ts'

type Check = (given: unknown) => boolean

const isText: Check = (given) => typeof given === 'string'
const areTexts: Check = (given) => Array.isArray(given) && given.every(isText)
const isNotification: Check = (given) =>
  isRecord(given) && isText(given['id']) && isText(given['kind']) && typeof given['at'] === 'number'
const areNotifications: Check = (given) => Array.isArray(given) && given.every(isNotification)

/**
 * What of `given` an action takes; nothing where it does not fit. Another tab may run another version, and a handler
 * is given events, which do not travel.
 */
const reader =
  (...checks: readonly Check[]) =>
  (given: unknown): unknown[] | undefined =>
    Array.isArray(given) && checks.every((fits, at) => fits(given[at])) ? given.slice(0, checks.length) : undefined

interface SharedAct {
  name: keyof StatusActions
  read: (given: unknown) => unknown[] | undefined
}

/** What a person can do with notifications that holds in every tab, with what travels beside each name. */
export const sharedActs: readonly SharedAct[] = [
  { name: 'markSeen', read: reader() },
  { name: 'markRead', read: reader(isText) },
  { name: 'markAllRead', read: reader() },
  { name: 'clearNotifications', read: reader() },
  { name: 'dismissToast', read: reader(isText) },
  { name: 'removeNotifications', read: reader(areTexts) },
  { name: 'restoreNotifications', read: reader(areNotifications, areTexts) },
]
