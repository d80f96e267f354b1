import type { Cue, Scenario } from '../../../adapters/scripted.ts'
import type { StatusEvent } from '../../../protocol/events.ts'
import { parseMessage } from '../../../protocol/gate.ts'
import { nameOfCue } from '../words/nameOfCue.ts'
import { createJobRows } from './createJobRows.ts'
import { lineRow } from './lineRow.ts'
import { toneOfCue } from './tone.ts'
import type { Row, Tick } from './row.ts'

/** A scenario as rows: the line, what is not about one job, and a row per job in the order they appear. */
export interface Tracks {
  /** Milliseconds the track lasts: the scenario, or longer where a cue was put after its end. */
  durationMs: number
  rows: readonly Row[]
}

const eventsOf = (cue: Cue): StatusEvent[] => {
  if ('name' in cue) return parseMessage(cue.name, cue.data, () => undefined)
  return 'raw' in cue ? parseMessage(cue.raw, cue.data, () => undefined) : []
}

const strandOf = ({ name }: StatusEvent): 'job' | 'line' | 'queues' | 'system' => {
  switch (name) {
    case 'queue-status':
      return 'queues'
    case 'system-metrics':
    case 'system-alert':
      return 'system'
    case 'snapshot':
    case 'auth-error':
      return 'line'
    default:
      return 'job'
  }
}

/** The rows of a scenario. */
export function tracksOf(scenario: Scenario): Tracks {
  const cues = scenario.cues.toSorted((a, b) => a.at - b.at)
  const durationMs = Math.max(scenario.durationMs, cues.at(-1)?.at ?? 0, 1)
  const ticks = { line: [] as Tick[], queues: [] as Tick[], system: [] as Tick[], other: [] as Tick[] }
  const jobs = createJobRows()
  for (const cue of cues) {
    const tick = { at: cue.at, name: nameOfCue(cue), tone: toneOfCue(cue) }
    const events = eventsOf(cue)
    if ('line' in cue || 'device' in cue || 'roundTripMs' in cue) ticks.line.push(tick)
    else if (events.length === 0) ticks.other.push(tick)
    for (const event of events) {
      const strand = strandOf(event)
      if (strand !== 'job') ticks[strand].push(tick)
      jobs.take(event, cue.at, tick)
    }
  }
  const plain = (key: 'queues' | 'system' | 'other', label: string): Row[] =>
    ticks[key].length > 0 ? [{ key, label, spans: [], ticks: ticks[key] }] : []
  return {
    durationMs,
    rows: [
      lineRow(cues, ticks.line, durationMs),
      ...plain('queues', 'Queues'),
      ...plain('system', 'System'),
      ...plain('other', 'Not understood'),
      ...jobs.rows(durationMs),
    ],
  }
}
