import type { Connection } from '../../protocol/connection.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import type { ConnectionLook } from './connectionLook.ts'

export interface ConnectionAction {
  text: string
  /** A promise is waited for. */
  run: () => unknown
  /** It is being done already, so that to ask for it changes nothing. */
  isUnderWay: boolean
}

interface Listeners {
  onRetry?: (() => unknown) | undefined
  onSignIn?: (() => unknown) | undefined
}

const retried: ReadonlySet<ConnectionLook> = new Set(['reconnecting', 'unreachable', 'exhausted'])

/** What a person can do about the line; nothing where nobody listens or nothing helps. */
export function connectionAction(
  look: ConnectionLook,
  connection: Connection,
  labels: ConnectionBadgeLabels,
  { onRetry, onSignIn }: Listeners,
): ConnectionAction | undefined {
  if (look === 'unauthorized') return onSignIn && { text: labels.signIn, run: onSignIn, isUnderWay: false }
  if (!onRetry) return undefined
  // While a try is under way there is no next one.
  const isUnderWay = connection.status === 'reconnecting' && connection.retryAt === undefined
  if (retried.has(look)) return { text: labels.retryNow, run: onRetry, isUnderWay }
  if (look === 'closed' || look === 'kicked') return { text: labels.connect, run: onRetry, isUnderWay }
  return undefined
}
