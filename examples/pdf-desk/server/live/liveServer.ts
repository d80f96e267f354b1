import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { localOrigin } from '../http/localOrigin.ts'
import type { JobRecord } from '../jobs/jobRecord.ts'
import type { UserStreams } from '../jobs/userStreams.ts'
import { jobEventName, wireJob } from '../jobs/wireJob.ts'
import type { Tokens } from '../people/tokens.ts'
import { AdminRoom } from './adminRoom.ts'
import { answerResync } from './resync.ts'
import {
  authenticateSocket,
  watchExpiry,
  type ClientEvents,
  type ServerEvents,
  type SocketData,
} from './authenticateSocket.ts'
import type { StatusReport } from './statusReport.ts'

export interface LiveServerOptions {
  tokens: Tokens
  streams: UserStreams
  report: StatusReport
  resultUrl: (jobId: string) => string
}

/** Bytes a client may send at once: its commands are short. */
const longestCommand = 64 * 1_024

/** The Socket.IO side of the desk: each person hears of their own jobs, all hear of the queue. */
export class LiveServer {
  readonly #io: Server<ClientEvents, ServerEvents, object, SocketData>
  readonly #options: LiveServerOptions
  readonly #admins: AdminRoom

  constructor(http: HttpServer, options: LiveServerOptions) {
    const { tokens, report } = options
    this.#options = options
    this.#io = new Server(http, {
      cors: { origin: localOrigin },
      maxHttpBufferSize: longestCommand,
      serveClient: false,
    })
    this.#admins = new AdminRoom(this.#io, () => report.metrics())
    this.#io.use(authenticateSocket(tokens))
    this.#io.on('connection', (socket) => {
      socket.on('disconnect', watchExpiry(socket))
      void socket.join(personRoom(socket.data.session.person.id))
      answerResync(socket, report)
      this.#admins.welcome(socket)
      socket.emit('queue-status', report.queue())
    })
  }

  publishJob(job: JobRecord): void {
    const { streams, resultUrl } = this.#options
    const envelope = { ...streams.advance(job.owner), ts: job.updatedAt }
    this.#io.to(personRoom(job.owner)).emit(jobEventName(job), { ...wireJob(job, resultUrl), ...envelope })
  }

  publishQueue(): void {
    this.#io.emit('queue-status', this.#options.report.queue())
  }

  async close(): Promise<void> {
    this.#admins.close()
    await this.#io.close()
  }
}

function personRoom(id: string): string {
  return `person:${id}`
}
