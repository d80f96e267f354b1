import type { WorkerMetrics } from '../../src/protocol/systemMetrics.ts'
import { worker } from '../build/worker.ts'
import { T0 } from '../epoch.ts'
import { grain, wander } from '../grain.ts'
import type { Fare } from './fare.ts'

/** A worker as these scenarios tell of it: every figure there. */
type Told = WorkerMetrics & { cpuUsage: number; memoryUsage: number }

const workers = 6
const millisPerJob = 26_000
/** Milliseconds of silence from which on the server itself counts a worker no more. */
const countedForMs = 90_000
const [late, mortal, draining] = [3, 4, 5]
/** Its library draws pages with many threads: under strain it takes more than one processor. */
const manyThreaded = 2

/** Milliseconds since the scenario began, of the last word of a worker. */
const seenAt = (place: number, at: number, { diedAt, lateSince }: Fare): number =>
  (place === mortal ? diedAt : place === late ? lateSince : undefined) ?? at

function isBusyAt(place: number, at: number, { strain, quiet = 0, seed = 0, drainingSince, diedAt }: Fare): boolean {
  // It died of what it had in hand.
  if (place === mortal && diedAt !== undefined) return true
  const since = place === draining ? drainingSince : undefined
  // It finishes what it has, and takes nothing new.
  if (since !== undefined && at > since + millisPerJob) return false
  return wander(place + 1_000 * seed, at / 45_000) < (0.62 + 0.4 * strain) * (1 - 0.9 * quiet)
}

function cpuOf(place: number, at: number, isBusy: boolean, { strain, seed = 0 }: Fare): number {
  if (!isBusy) return 1
  const usual = 24 + 18 * wander(place + 40 + 1_000 * seed, at / 20_000) + 26 * strain
  return Math.round(place === manyThreaded ? usual * (1 + 1.9 * strain) : usual)
}

function workerAt(place: number, at: number, fare: Fare): Told {
  const { strain, lost = 0, startedAt = {}, seed = 0 } = fare
  const seen = seenAt(place, at, fare)
  const isBusy = isBusyAt(place, seen, fare)
  const isDead = place === mortal && fare.diedAt !== undefined
  const bornAt = startedAt[place]
  const since = bornAt ?? 0
  const turn = Math.floor(seen / millisPerJob + grain(place, 1))
  const done = bornAt === undefined ? 280 + place * 17 + turn : Math.max(0, Math.floor((seen - bornAt) / millisPerJob))
  const { currentJobId: _, ...usual } = worker()
  return {
    ...usual,
    id: `worker-${place}`,
    host: place <= 3 ? 'pdf-a' : 'pdf-b',
    status: place === draining && fare.drainingSince !== undefined ? 'draining' : isBusy ? 'busy' : 'idle',
    jobsProcessed: done,
    jobsFailed: bornAt === undefined ? (place % 3) + lost : 0,
    memoryUsage: Math.round(2.6e8 + 1.8e8 * wander(place + 20 + 1_000 * seed, seen / 60_000) + 1.2e8 * strain),
    cpuUsage: isDead ? 0 : cpuOf(place, seen, isBusy, fare),
    uptime: (bornAt === undefined ? 86_400 : 0) + Math.floor((seen - since) / 1_000),
    lastHeartbeat: T0 + seen - 500 * place,
    ...(isBusy && { currentJobId: `doc-${4_200 + turn * workers + place}` }),
  }
}

/** The workers `at` milliseconds into a scenario. */
export const staffAt = (at: number, fare: Fare): readonly Told[] =>
  Array.from({ length: workers }, (_, i) => workerAt(i + 1, at, fare))

/** Whether the server itself still counts on a worker, `at` milliseconds into a scenario. */
export const isCounted = ({ lastHeartbeat = 0 }: WorkerMetrics, at: number): boolean =>
  T0 + at - Number(lastHeartbeat) < countedForMs
