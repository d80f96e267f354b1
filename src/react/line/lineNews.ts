import { attention, attentionOf } from '../../widgets/ConnectionBadge/attentionOf.ts'
import type { ConnectionLook } from '../../widgets/ConnectionBadge/connectionLook.ts'

/** True for a look that is read aloud, after `told` was the last that stood there or was read. */
export function isLineNews(told: ConnectionLook, look: ConnectionLook): boolean {
  if (look === told) return false
  // After trouble it is news that all is well, unless that has just been said.
  if (look === 'live' || look === 'polling') return attentionOf[told] > attention.news
  return attentionOf[look] > attention.none
}

/** The look to compare the next one with. */
export const lastTold = (told: ConnectionLook, look: ConnectionLook): ConnectionLook =>
  isLineNews(told, look) || look === 'live' || look === 'polling' ? look : told
