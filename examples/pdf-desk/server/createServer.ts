import type { AddressInfo } from 'node:net'
import { BatchDesk } from './batches/batchDesk.ts'
import { wireBatch } from './batches/wireBatch.ts'
import { Commands } from './commands/commands.ts'
import { JobCommands } from './commands/jobCommands.ts'
import { QueueCommands } from './commands/queueCommands.ts'
import { createApp } from './http/createApp.ts'
import { localOrigin } from './http/localOrigin.ts'
import { DataFolder } from './jobs/dataFolder.ts'
import { JobDesk } from './jobs/jobDesk.ts'
import { UserStreams } from './jobs/userStreams.ts'
import { wireJob } from './jobs/wireJob.ts'
import { NotificationDesk } from './notifications/notificationDesk.ts'
import { PausedLanes } from './lanes/pausedLanes.ts'
import { LiveServer } from './live/liveServer.ts'
import { StatusReport } from './live/statusReport.ts'
import { loadSecret } from './people/loadSecret.ts'
import { SignedLinks } from './people/signedLinks.ts'
import { Tokens } from './people/tokens.ts'
import { EmbeddedQueue } from './queue/embeddedQueue.ts'
import type { JobQueue } from './queue/jobQueue.ts'
import { defaultOptions, type ServerOptions } from './serverOptions.ts'

export interface RunningServer {
  /** Address it listens on, such as `http://127.0.0.1:3000`. */
  url: string
  /** Stops everything; unfinished jobs are taken up by the next start on the same data folder. */
  close(): Promise<void>
}

/** Starts the desk. Another `queue` than the embedded one can be put behind it. */
export async function createServer(given: Partial<ServerOptions> = {}, queue?: JobQueue): Promise<RunningServer> {
  const options = { ...defaultOptions, ...given }
  const folder = new DataFolder(options.dataDir)
  const secret = options.secret ?? loadSecret(folder.secret)
  const tokens = new Tokens(secret, options.sessionSeconds)
  const links = new SignedLinks(secret)
  const streams = new UserStreams()
  const jobs = queue ?? new EmbeddedQueue(options)
  const address = { url: '' }
  const resultUrl = (jobId: string): string => (options.publicUrl ?? address.url) + links.path(jobId)
  const desk = new JobDesk({
    ...options,
    queue: jobs,
    folder,
    publish: (job) => {
      live.publishJob(job.owner, wireJob(job, resultUrl), job.updatedAt)
      batches.follow(job)
    },
  })
  const batches = new BatchDesk({
    desk,
    path: folder.batches,
    patienceMs: options.batchPatienceMs,
    publish: (batch, state) => live.publishJob(batch.owner, wireBatch(batch, state), Date.now()),
  })
  const lanes = new PausedLanes({ queue: jobs, path: folder.lanes })
  const commands = new Commands({
    ...options,
    jobs: new JobCommands({ ...options, desk, batches }),
    queues: new QueueCommands(lanes),
  })
  const notifications = new NotificationDesk(folder.notifications)
  const report = new StatusReport({ desk, batches, queue: jobs, streams, resultUrl })
  const origins = [localOrigin, ...options.allowedOrigins]
  const parts = { folder, links, tokens, report, notifications, origins }
  const app = await createApp({ ...options, desk, batches, commands, ...parts })
  const live = new LiveServer(app.server, { tokens, streams, report, commands, origins })
  jobs.subscribe((event) => {
    report.follow(event)
    if (event.type === 'status') live.publishQueue()
  })
  lanes.restore()
  desk.restore()
  batches.restore()
  await app.listen({ host: options.host, port: options.port })
  address.url = listeningUrl(app.server.address() as AddressInfo)
  return {
    url: address.url,
    close: async () => {
      batches.close()
      await live.close()
      await app.close()
      await jobs.close()
    },
  }
}

function listeningUrl({ address, port }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : address
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
