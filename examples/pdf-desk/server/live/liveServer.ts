import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { WireBatch } from '../batches/wireBatch.ts'
import type { Commands } from '../commands/commands.ts'
import type { UserStreams } from '../jobs/userStreams.ts'
import { jobEventName, type WireJob } from '../jobs/wireJob.ts'
import type { Tokens } from '../people/tokens.ts'
import { answerCommands } from './answerCommands.ts'
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
  commands: Commands
  /** Pages that may call the desk from a browser. */
  origins: (string | RegExp)[]
}

/** Bytes a client may send at once: its commands are short. */
const longestCommand = 64 * 1_024

/** The Socket.IO side of the desk: each person hears of their own jobs, all hear of the queue. */
export class LiveServer {
  readonly #io: Server<ClientEvents, ServerEvents, object, SocketData>
  readonly #options: LiveServerOptions
  readonly #admins: AdminRoom

  constructor(http: HttpServer, options: LiveServerOptions) {
    const { tokens, report, commands, origins } = options
    this.#options = options
    this.#io = new Server(http, {
      cors: { origin: origins },
      maxHttpBufferSize: longestCommand,
      serveClient: false,
    })
    this.#admins = new AdminRoom(this.#io, () => report.metrics())
    this.#io.use(authenticateSocket(tokens))
    this.#io.on('connection', (socket) => {
      socket.on('disconnect', watchExpiry(socket))
      void socket.join(personRoom(socket.data.session.person.id))
      answerResync(socket, report)
      answerCommands(socket, commands)
      this.#admins.welcome(socket)
      socket.emit('queue-status', report.queue())
    })
  }

  /** Tells `owner` of a new state of a job or a batch, at epoch milliseconds `ts`. */
  publishJob(owner: string, job: WireJob | WireBatch, ts: number): void {
    this.#io.to(personRoom(owner)).emit(jobEventName(job), { ...job, ...this.#options.streams.advance(owner), ts })
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
