import type { Server } from 'socket.io'

export interface ServedJob {
  owner: string
  status: 'progress' | 'cancelling' | 'cancelled' | 'completed'
  /** Has its worker let go of it. */
  stop(): Promise<void>
}

type Reply = { ok: true } | { ok: false; code: string; message?: string }

/** Takes `cancel-job` from those whose job it is; each of them is in a room of their name. */
export function serveCancel(io: Server, jobs: ReadonlyMap<unknown, ServedJob>): void {
  const cancel = (user: unknown, jobId: unknown): Reply => {
    const job = jobs.get(jobId)
    // Who may not see a job does not learn that there is one.
    if (!job || job.owner !== user) return { ok: false, code: 'NOT_FOUND', message: 'There is no such job.' }
    if (job.status === 'completed') return { ok: false, code: 'TOO_LATE', message: 'It was done a moment ago.' }
    // Asked once more, since the first answer got lost, it is a yes again, and nothing is done twice.
    if (job.status === 'progress') void stop(String(jobId), job)
    return { ok: true }
  }
  const stop = async (jobId: string, job: ServedJob): Promise<void> => {
    job.status = 'cancelling'
    io.to(job.owner).emit('job-cancelling', { jobId })
    await job.stop()
    job.status = 'cancelled'
    io.to(job.owner).emit('job-cancelled', { jobId })
  }
  io.on('connection', (socket) => {
    socket.on('cancel-job', (data: { jobId?: unknown } | null, answer?: (reply: Reply) => void) => {
      // At once: a worker may take longer to let go than a client waits.
      answer?.(cancel(socket.data['user'], data?.jobId))
    })
  })
}
