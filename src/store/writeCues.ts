import type { DiagnosticsCue } from '../protocol/diagnostics.ts'
import type { JobProgress } from '../protocol/jobProgress.ts'
import type { JobEventName } from '../protocol/events.ts'
import { rowOf } from './loggedJob.ts'
import type { LoggedLine, LoggedMessage } from './logged.ts'

/** What was noted, as a script: `at` counts from `startsAt`, and rows of one moment are one snapshot. */
export function writeCues(logged: readonly (LoggedLine | LoggedMessage)[], startsAt: number): DiagnosticsCue[] {
  const cues: DiagnosticsCue[] = []
  const addRow = (at: number, row: JobProgress): void => {
    const last = cues.at(-1)
    if (last?.at === at && 'name' in last && last.name === 'snapshot') {
      cues[cues.length - 1] = { ...last, data: { ...last.data, jobs: [...(last.data.jobs ?? []), row] } }
    } else cues.push({ at, name: 'snapshot', data: { mode: 'delta', jobs: [row] } })
  }
  for (const one of logged) {
    const at = one.at - startsAt
    if ('line' in one) cues.push({ at, line: one.line })
    else if ('device' in one) cues.push({ at, device: one.device })
    else if ('told' in one) cues.push({ at, ...one.told })
    else if (one.name === 'row') addRow(at, rowOf(one.mark))
    else cues.push(jobCue(at, one.name, rowOf(one.mark)))
  }
  return cues
}

// An event's name says its status, and only a job that is held up where it is has another.
function jobCue(at: number, name: JobEventName, { status: _, ...data }: ReturnType<typeof rowOf>): DiagnosticsCue {
  return { at, name, data }
}
