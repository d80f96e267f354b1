import { isRecord } from '../protocol/check.ts'
import type { Envelope, EventName, ServerEvents, SnapshotMessage } from '../protocol/events.ts'
import type { JobProgress } from '../protocol/jobProgress.ts'

/** One of our events, as a server would send it. */
export type MappedEvent = { [N in EventName]: readonly [name: N, data: ServerEvents[N] & Envelope] }[EventName]

/** Turns the payload of one of their events into ours: one, several, or none. */
export type MapEvent = (payload: unknown) => MappedEvent | readonly MappedEvent[] | undefined

/** A job in our words, with the numbering where there is one. */
export type MappedJob = JobProgress & Envelope

/** How their words become ours. */
export interface Vocabulary {
  /** What each of their events is called here, or a function that says so of each payload. */
  events: { readonly [theirs: string]: EventName | 'batch' | MapEvent }
  /** Turns their job into ours: for events that only have another name, and for the rows of a snapshot. */
  job?: (theirs: unknown) => MappedJob | undefined
  /** Turns their snapshot into ours, where more than the rows is different. */
  snapshot?: (theirs: unknown) => SnapshotMessage | undefined
  /** What becomes of events that are not in the table: they are ours already, unless this says `drop`. */
  rest?: 'pass' | 'drop'
}

type Pair = readonly [name: string, data: unknown]

export interface Translator {
  message(name: string, payload: unknown): readonly Pair[]
  /** Their answer to `resync` in our words; undefined where it could not be read. */
  snapshot(theirs: unknown): unknown
}

/** Where an event stands: by itself, in a batch, or in a snapshot, which holds no other list of events. */
type Place = 'alone' | 'batch' | 'snapshot'

/** Creates what speaks both; `onLost` is told which mapper lost a message. */
export function createTranslator(vocabulary: Vocabulary, onLost: (where: string) => void): Translator {
  const { job, rest = 'pass' } = vocabulary
  // A `Map`, so that hostile names find nothing.
  const table = new Map(Object.entries(vocabulary.events))
  const guarded = <T>(where: string, run: () => T): T | undefined => {
    try {
      return run()
    } catch {
      onLost(where)
      return undefined
    }
  }
  const translate = (name: string, payload: unknown, place: Place): readonly Pair[] => {
    const entry = table.get(name)
    if (typeof entry === 'function') {
      const where = `events.${name}`
      return guarded(where, () => pairsOf(entry(payload))) ?? []
    }
    const ours = entry ?? name
    if (ours === 'batch' && place === 'alone') return [[ours, openList(payload, 'batch')]]
    if (ours === 'snapshot' && place !== 'snapshot') return given(ours, openSnapshot(payload))
    if (entry === undefined) return rest === 'drop' ? [] : [[name, payload]]
    return job && ours.startsWith('job-')
      ? given(
          ours,
          guarded('job', () => job(payload)),
        )
      : [[ours, payload]]
  }
  const openList = (list: unknown, place: Place): unknown => {
    if (!Array.isArray(list)) return list
    return list.flatMap((pair: unknown): readonly unknown[] => (isPair(pair) ? translate(...pair, place) : [pair]))
  }
  const openSnapshot = (body: unknown): unknown => {
    const { snapshot } = vocabulary
    if (snapshot) return guarded('snapshot', () => snapshot(body))
    if (!isRecord(body)) return body
    const events = 'events' in body ? { events: openList(body['events'], 'snapshot') } : {}
    return { ...body, ...events, ...rowsOf(body['jobs']) }
  }
  const rowsOf = (rows: unknown): object => {
    if (!job || !Array.isArray(rows)) return {}
    let isWhole = true
    const jobs = rows.flatMap((row: unknown) => {
      const ours = guarded('job', () => [job(row)])
      if (ours === undefined) isWhole = false
      return ours?.[0] ?? []
    })
    // A job whose row could not be read is not gone: what is left cannot tell which are.
    return isWhole ? { jobs } : { jobs, mode: 'delta' }
  }
  return {
    message: (name, payload) => guarded('message', () => translate(name, payload, 'alone')) ?? [],
    snapshot: (theirs) => guarded('snapshot', () => openSnapshot(theirs)),
  }
}

const given = (name: string, data: unknown): readonly Pair[] => (data === undefined ? [] : [[name, data]])

const isPair = (raw: unknown): raw is Pair => Array.isArray(raw) && typeof raw[0] === 'string'

/** What a mapper gave, as a list; throws where it is neither an event, nor several, nor none. */
function pairsOf(told: unknown): readonly Pair[] {
  if (told === undefined) return []
  if (isPair(told)) return [told]
  if (Array.isArray(told) && told.every(isPair)) return told
  throw new TypeError('A mapper gives [name, data], a list of such, or undefined.')
}
