import type { Cue } from '../../adapters/scripted.ts'
import { isRecord } from '../../protocol/check.ts'
import type { JobProgress } from '../../protocol/jobProgress.ts'

/** The jobs that a snapshot tells of; none in any other cue. */
export function rowsIn(cue: Cue): readonly JobProgress[] {
  if (!('name' in cue) || cue.name !== 'snapshot') return []
  // A pasted scenario may hold anything here.
  const rows: unknown = cue.data.jobs
  return Array.isArray(rows) ? (rows.filter(isRecord) as unknown as JobProgress[]) : []
}
