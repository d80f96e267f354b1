import { lane } from '../build/lane.ts'
import type { PdfFile } from '../documents.ts'
import { at } from '../script/at.ts'
import type { Strand } from '../script/silence.ts'
import { pdfJob } from './pdfJob.ts'
import { readPages } from './readPages.ts'

/** A document and when it comes. */
export interface Upload {
  /** Milliseconds since the scenario began. */
  at: number
  file: PdfFile
  /** Milliseconds a worker needs for it. */
  takesMs: number
}

/** What stands where at a moment of the simulation. */
interface Desk {
  waiting: Upload[]
  running: { upload: Upload; endsAt: number }[]
  /** Milliseconds that jobs of a lane have waited. */
  waits: Map<string, number[]>
}

const lanes = ['premium', 'normal', 'large'] as const
/** Milliseconds a server expects a job to wait as long as none of its lane has. */
const expectedWait = { premium: 2_000, normal: 10_000, large: 30_000 }

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const inLane = (uploads: readonly Upload[], name: string): Upload[] => uploads.filter(({ file }) => file.lane === name)

/** The lanes of `uploads` served by `workers` workers, premium first: every job’s events and the queues’ counters. */
export function runLanes(uploads: readonly Upload[], workers: number): Strand {
  const desk: Desk = { waiting: [], running: [], waits: new Map(lanes.map((name) => [name, []])) }
  const coming = uploads.toSorted((a, b) => a.at - b.at)
  const strands: Strand[] = []
  while (coming.length > 0 || desk.running.length > 0) {
    const ms = Math.min(coming[0]?.at ?? Infinity, ...desk.running.map(({ endsAt }) => endsAt))
    strands.push(finish(desk, ms))
    while (coming[0]?.at === ms) desk.waiting.push(...coming.splice(0, 1))
    strands.push(start(desk, ms, workers), places(desk, ms), [counters(desk, ms, workers)])
  }
  return strands.flat()
}

function finish(desk: Desk, ms: number): Strand {
  const done = desk.running.filter(({ endsAt }) => endsAt === ms)
  desk.running = desk.running.filter(({ endsAt }) => endsAt !== ms)
  return done.map(({ upload }) => at(ms, 'job-completed', pdfJob(upload.file).completed()))
}

function start(desk: Desk, ms: number, workers: number): Strand {
  const inTurn = lanes.flatMap((name) => inLane(desk.waiting, name)).slice(0, workers - desk.running.length)
  desk.waiting = desk.waiting.filter((upload) => !inTurn.includes(upload))
  return inTurn.flatMap((upload): Strand => {
    const endsAt = ms + upload.takesMs
    desk.running.push({ upload, endsAt })
    desk.waits.get(upload.file.lane)?.push(ms - upload.at)
    return [
      at(ms, 'job-started', pdfJob(upload.file).started()),
      ...readPages(upload.file, { from: ms + 500, to: endsAt - 500, stepMs: 500, expected: endsAt }),
    ]
  })
}

function places(desk: Desk, ms: number): Strand {
  return lanes.flatMap((name) => {
    const line = inLane(desk.waiting, name)
    const usual = average(desk.waits.get(name)?.slice(-5) ?? []) || expectedWait[name]
    return line.map(({ file }, i) => {
      const seconds = Math.ceil((usual * (i + 1)) / line.length / 1_000)
      return at(ms, 'job-queued', pdfJob(file).queued(i + 1, line.length, seconds))
    })
  })
}

function counters({ waiting, running, waits }: Desk, ms: number, totalWorkers: number): Strand[number] {
  const counted = lanes.map((name) => {
    const active = running.filter(({ upload }) => upload.file.lane === name).length
    const minutes = average(waits.get(name)?.slice(-5) ?? []) / 60_000
    return [name, lane(inLane(waiting, name).length, active, Math.round(minutes * 100) / 100)]
  })
  const queues = { ...Object.fromEntries(counted), totalWorkers, activeWorkers: running.length }
  return at(ms, 'queue-status', queues)
}
