import type { Connection } from '../../protocol/connection.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import type { ConnectionLook } from './connectionLook.ts'

export interface ConnectionDetail {
  name: 'via' | 'countdown' | 'attempt'
  text: string
}

/** What the badge says beside its word: by which way messages arrive, or when the next try is and which; first the most needed. */
export function connectionDetail(
  connection: Connection,
  look: ConnectionLook,
  now: number | undefined,
  labels: ConnectionBadgeLabels,
  formatters: Formatters,
): readonly ConnectionDetail[] {
  if (connection.status === 'connected') {
    return connection.via && look !== 'updating' ? [{ name: 'via', text: labels.via[connection.via] }] : []
  }
  if (connection.status !== 'reconnecting' || look !== 'reconnecting') return []
  const attempt = { name: 'attempt', text: labels.attempt(formatters.number(connection.attempt)) } as const
  const { retryAt } = connection
  if (retryAt === undefined) return [{ name: 'countdown', text: labels.retrying }, attempt]
  const wait = now === undefined ? NaN : retryAt - now
  if (Number.isNaN(wait)) return [attempt]
  const text = wait > 0 ? labels.retryIn(formatters.duration(Math.ceil(wait / 1000) * 1000)) : labels.retrying
  return [{ name: 'countdown', text }, attempt]
}
