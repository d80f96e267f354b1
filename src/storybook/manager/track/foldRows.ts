import type { Row } from './row.ts'

/** At most `limit` rows: what is over that shares one, so that a script of ten thousand jobs still draws at once. */
export function foldRows(rows: readonly Row[], limit: number): readonly Row[] {
  if (rows.length <= limit) return rows
  const rest = rows.slice(limit - 1)
  return [
    ...rows.slice(0, limit - 1),
    { key: 'rest', label: `${rest.length} more`, spans: [], ticks: rest.flatMap(({ ticks }) => ticks) },
  ]
}
