import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import type { ConnectionLook } from './connectionLook.ts'

export interface ConnectionAction {
  text: string
  run: () => void
}

/** What a person can do about the line; nothing where nobody listens or nothing helps. */
export function connectionAction(
  look: ConnectionLook,
  labels: ConnectionBadgeLabels,
  { onRetry, onSignIn }: { onRetry?: (() => void) | undefined; onSignIn?: (() => void) | undefined },
): ConnectionAction | undefined {
  if (look === 'unauthorized') return onSignIn && { text: labels.signIn, run: onSignIn }
  if (!onRetry) return undefined
  if (look === 'reconnecting' || look === 'exhausted') return { text: labels.retryNow, run: onRetry }
  if (look === 'closed' || look === 'kicked') return { text: labels.connect, run: onRetry }
  return undefined
}
