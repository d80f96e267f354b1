import { amount, id, instant, isRecord, listOf, maxKeys, readFields } from './check.ts'
import type { AuthError, EventName, Envelope, JobEventName, Snapshot, StatusEvent, SystemAlert } from './events.ts'
import { jobStatuses } from './jobProgress.ts'
import type { JobFields, JobStatus, JobUpdate } from './jobProgress.ts'
import type { ProblemCode } from './problem.ts'
import type { Lane, LaneCounter, Queues } from './queueStatus.ts'
import * as shapes from './shapes.ts'
import type { MetricsSample, PerformanceFigures, SystemFigures } from './systemMetrics.ts'

/** Told of everything the gate leaves out. */
export type OnProblem = (code: ProblemCode, where: string) => void

const maxLanes = 200
const maxWorkers = 1_000
const maxErrors = 100
const maxSnapshotJobs = 100_000
// What the protocol allows, and what is read all the same: a server that overdoes it loses nothing.
const maxBatch = 500
const hardMaxBatch = 20_000

/** What each job event says about the job. `job-stalled` says nothing about its status. */
export const statusOfEvent: { readonly [N in JobEventName]: JobStatus | undefined } = {
  'job-queued': 'queued',
  'job-started': 'started',
  'job-progress': 'progress',
  'job-completed': 'completed',
  'job-failed': 'failed',
  'job-cancelled': 'cancelled',
  'job-delayed': 'delayed',
  'job-retrying': 'retrying',
  'job-paused': 'paused',
  'job-cancelling': 'cancelling',
  'job-stalled': undefined,
}

const knownStatus = new Set<unknown>(jobStatuses)

function parseJob(raw: unknown, name: string, onProblem: OnProblem): JobUpdate | undefined {
  if (!isRecord(raw)) return undefined
  const jobId = id(raw['jobId'])
  if (jobId === undefined) return undefined
  const update = readFields<JobFields>(shapes.jobFields, raw, onProblem, true) as JobUpdate
  update.jobId = jobId
  // Where the event's name and its status disagree, the name wins; a snapshot row has only its status.
  const named = name === 'snapshot' ? undefined : statusOfEvent[name as JobEventName]
  if (named) update.status = named
  else if (knownStatus.has(raw['status'])) update.status = raw['status'] as JobStatus
  else if (raw['status'] !== undefined) onProblem('unknown-status', name)
  return update
}

function parseLane(name: string, raw: unknown, onProblem: OnProblem): Lane {
  if (!isRecord(raw)) {
    onProblem('bad-field', name)
    return { name }
  }
  const others = otherCounters(raw)
  return {
    name,
    ...readFields<Omit<Lane, 'name' | 'others'>>(shapes.laneFields, raw, onProblem),
    ...(others.length > 0 && { others }),
  }
}

const maxCounters = 12
const isName = (name: string): boolean => name.length <= 40 && name.trim() !== ''

/** What a lane counts beyond our own words: in a list, since its names are the server's. */
function otherCounters(raw: Record<string, unknown>): readonly LaneCounter[] {
  const counters: LaneCounter[] = []
  for (const name of Object.keys(raw).slice(0, maxKeys)) {
    if (shapes.laneFields.has(name) || !isName(name) || counters.length === maxCounters) continue
    const count = amount(raw[name])
    if (count !== undefined) counters.push({ name, count })
  }
  return counters
}

const presetLanes = new Set(['premium', 'normal', 'large'])

function parseQueues(raw: unknown, onProblem: OnProblem): Queues | undefined {
  if (!isRecord(raw)) return undefined
  const lanes: Lane[] = []
  for (const [name, value] of Object.entries(raw)) {
    const isLane = isRecord(value) || (presetLanes.has(name) && value !== undefined && value !== null)
    if (isLane && lanes.length < maxLanes && name.length <= 200) lanes.push(parseLane(name, value, onProblem))
  }
  return {
    lanes,
    ...readFields<Omit<Queues, 'lanes'>>(shapes.queueFields, raw, onProblem),
  }
}

const parseWorkers = listOf(shapes.worker, maxWorkers)
const parseErrors = listOf(shapes.errorGroup, maxErrors)

function parseMetrics(raw: unknown, onProblem: OnProblem): MetricsSample | undefined {
  if (!isRecord(raw)) return undefined
  const timestamp = instant(raw['timestamp'])
  if (timestamp === undefined) return undefined
  const part = <T>(field: string, parse: (value: unknown) => T | undefined): T | undefined => {
    const parsed = parse(raw[field])
    if (parsed === undefined && raw[field] !== undefined && raw[field] !== null) onProblem('bad-field', field)
    return parsed
  }
  const figures =
    <T extends object>(table: Parameters<typeof readFields>[0]) =>
    (value: unknown): Partial<T> | undefined =>
      isRecord(value) ? readFields<T>(table, value, onProblem) : undefined
  const workers = part('workers', parseWorkers)
  const queues = part('queues', (value) => parseQueues(value, onProblem))
  const errors = part('errors', parseErrors)
  return {
    timestamp,
    ...(workers && { workers }),
    ...(queues && { queues }),
    ...(errors && { errors }),
    system: part('system', figures<SystemFigures>(shapes.systemFields)) ?? {},
    performance: part('performance', figures<PerformanceFigures>(shapes.performanceFields)) ?? {},
  }
}

function parseAlert(raw: unknown, onProblem: OnProblem): SystemAlert | undefined {
  if (!isRecord(raw)) return undefined
  const alert = readFields<SystemAlert>(shapes.alertFields, raw, onProblem)
  return alert.message === undefined ? undefined : (alert as SystemAlert)
}

const parseAuthError = (raw: unknown, onProblem: OnProblem): AuthError =>
  isRecord(raw) ? readFields<AuthError>(shapes.authErrorFields, raw, onProblem) : {}

function parseSnapshot(raw: unknown, onProblem: OnProblem): Snapshot | undefined {
  if (!isRecord(raw)) return undefined
  const list = (field: string, max: number): readonly unknown[] => {
    const value = raw[field]
    if (Array.isArray(value)) return value.slice(0, max)
    if (value !== undefined && value !== null) onProblem('bad-field', field)
    return []
  }
  const jobs: JobUpdate[] = []
  for (const row of list('jobs', maxSnapshotJobs)) {
    const job = parseJob(row, 'snapshot', onProblem)
    if (job) jobs.push(job)
    else onProblem('malformed-payload', 'snapshot')
  }
  const queue = parseQueues(raw['queue'], onProblem)
  const metrics = parseMetrics(raw['metrics'], onProblem)
  return {
    // Without a list of jobs it cannot tell which are gone.
    mode: raw['mode'] === 'delta' || !Array.isArray(raw['jobs']) ? 'delta' : 'snapshot',
    jobs,
    events: list('events', hardMaxBatch).flatMap((pair) => parsePair(pair, onProblem, 'snapshot')),
    ...(queue && { queue }),
    ...(metrics && { metrics }),
  }
}

const parseData = (name: EventName, raw: unknown, onProblem: OnProblem): StatusEvent['data'] | undefined => {
  switch (name) {
    case 'queue-status':
      return parseQueues(raw, onProblem)
    case 'system-metrics':
      return parseMetrics(raw, onProblem)
    case 'system-alert':
      return parseAlert(raw, onProblem)
    case 'auth-error':
      return parseAuthError(raw, onProblem)
    case 'snapshot':
      return parseSnapshot(raw, onProblem)
    default:
      return parseJob(raw, name, onProblem)
  }
}

const eventNames: ReadonlySet<string> = new Set<EventName>([
  ...(Object.keys(statusOfEvent) as JobEventName[]),
  'queue-status',
  'system-metrics',
  'system-alert',
  'auth-error',
  'snapshot',
])

const isEventName = (name: string): name is EventName => eventNames.has(name)

function parseOne(name: unknown, payload: unknown, onProblem: OnProblem): StatusEvent[] {
  if (typeof name !== 'string' || !isEventName(name)) {
    onProblem('unknown-event', typeof name === 'string' ? name.slice(0, 64) : typeof name)
    return []
  }
  try {
    const data = parseData(name, payload, onProblem)
    if (data !== undefined) {
      const event = { name, data } as StatusEvent
      if (isRecord(payload)) readEnvelope(event, payload)
      return [event]
    }
  } catch {
    // Only a live object (a getter, a proxy) can throw here; nothing decoded from the wire does.
  }
  onProblem('malformed-payload', name)
  return []
}

function readEnvelope(event: Envelope, payload: Record<string, unknown>): void {
  const seq = shapes.envelope.seq(payload['seq'])
  const epoch = shapes.envelope.epoch(payload['epoch'])
  const ts = shapes.envelope.ts(payload['ts'] ?? payload['serverTime'])
  if (seq !== undefined) event.seq = seq
  if (epoch !== undefined) event.epoch = epoch
  if (ts !== undefined) event.ts = ts
  if (payload['pos'] === undefined || payload['pos'] === null) return
  const pos = shapes.envelope.pos(payload['pos'])
  if (pos !== undefined) event.pos = pos
}

function parsePair(pair: unknown, onProblem: OnProblem, group: 'batch' | 'snapshot'): StatusEvent[] {
  try {
    // A snapshot holds no other one: nothing nests without end.
    if (Array.isArray(pair) && pair[0] !== group) return parseOne(pair[0], pair[1], onProblem)
  } catch {
    // A live list that throws is no pair.
  }
  onProblem('malformed-payload', group)
  return []
}

function parseBatch(payload: unknown, onProblem: OnProblem): StatusEvent[] {
  try {
    if (Array.isArray(payload)) {
      if (payload.length > maxBatch) onProblem('too-large', 'batch')
      return payload.slice(0, hardMaxBatch).flatMap((pair: unknown) => parsePair(pair, onProblem, 'batch'))
    }
  } catch {
    // A live list that throws is no batch.
  }
  onProblem('malformed-payload', 'batch')
  return []
}

/**
 * THE GATE: turns one message into events made of known keys only, and tells `onProblem` of whatever it leaves out.
 * Never throws. A `batch` holds several events; every other message holds one, or none where it is unusable.
 */
export const parseMessage = (name: string, payload: unknown, onProblem: OnProblem): StatusEvent[] =>
  name === 'batch' ? parseBatch(payload, onProblem) : parseOne(name, payload, onProblem)
