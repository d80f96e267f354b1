const momentFields = new Set([
  'timestamp',
  'ts',
  'updatedAt',
  'nextRetryAt',
  'resultExpiresAt',
  'lastHeartbeat',
  'lastSeen',
  'serverTime',
])

/** The data with every epoch-millisecond moment in it moved by `byMs`. */
export function shiftMoments(data: unknown, byMs: number): unknown {
  if (byMs === 0 || typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map((item) => shiftMoments(item, byMs))
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      momentFields.has(key) && typeof value === 'number' ? value + byMs : shiftMoments(value, byMs),
    ]),
  )
}
