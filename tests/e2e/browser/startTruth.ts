import type { Socket } from 'socket.io'
import type { JobProgress, SystemMetrics } from '../../../src/index.ts'
import type { JobEventName } from '../../../src/protocol/events.ts'
import { statusOfEvent } from '../../../src/protocol/gate.ts'
import { startSocketServer } from '../../rigs/startSocketServer.ts'

type Told = Partial<JobProgress> & { jobId: string }

interface Options {
  /** Milliseconds between two pings, and how long an answer may take: a server that gives silent clients up. */
  pingMs?: number
  metrics?: SystemMetrics
}

/** A real server that knows how its jobs are going, tells whoever listens, and answers `resync` with the truth. */
export async function startTruth({ pingMs = 25_000, metrics }: Options = {}) {
  const jobs = new Map<string, JobProgress>()
  let connections = 0
  let resyncs = 0
  const onConnection = (socket: Socket): void => {
    connections++
    socket.on('resync', () => void resyncs++)
    socket.on('subscribe-admin', (...given: unknown[]) => {
      const answer = given.at(-1)
      if (typeof answer === 'function') answer({ ok: true })
      if (metrics) socket.emit('system-metrics', metrics)
    })
  }
  const server = await startSocketServer({
    settings: { cors: { origin: '*' }, pingInterval: pingMs, pingTimeout: pingMs },
    snapshot: () => ({ jobs: [...jobs.values()] }),
    onConnection,
  })
  const keep = (name: JobEventName, told: Told): void => {
    const before = jobs.get(told.jobId)
    jobs.set(told.jobId, { ...before, ...told, status: statusOfEvent[name] ?? before?.status ?? 'queued' })
  }
  return {
    ...server,
    /** How many lines there have been. */
    connections: () => connections,
    /** How many lines there are. */
    lines: () => server.io.sockets.sockets.size,
    resyncs: () => resyncs,
    /** Something happens to a job, and is told at once to those who are there. */
    happens(name: JobEventName, told: Told): void {
      keep(name, told)
      server.io.emit(name, told)
    },
    /** Something happens to a job, and the news of it is lost on the way. */
    happensUnheard: keep,
  }
}

export type Truth = Awaited<ReturnType<typeof startTruth>>
