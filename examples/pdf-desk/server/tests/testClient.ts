import { io, type Socket } from 'socket.io-client'

export interface Heard {
  name: string
  data: Record<string, unknown>
}

/** A socket that remembers what it heard, so that a test can wait for facts instead of moments. */
export class TestClient {
  readonly socket: Socket
  readonly heard: Heard[] = []
  readonly #waiting = new Set<() => void>()

  constructor(url: string, token: unknown) {
    this.socket = io(url, { auth: { token }, transports: ['websocket'], forceNew: true, reconnection: false })
    const remember = (name: string, data: unknown): void => {
      this.heard.push({ name, data: data as Heard['data'] })
      for (const look of this.#waiting) look()
    }
    this.socket.onAny(remember)
    for (const name of ['connect', 'disconnect']) this.socket.on(name, () => remember(name, {}))
    this.socket.on('connect_error', (error) => remember('connect_error', (error as Error & { data?: unknown }).data))
  }

  /** The first message of this name, heard already or yet to come, that `fits`. */
  async hear(name: string, fits: (data: Heard['data']) => boolean = () => true): Promise<Heard['data']> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.heard.find((message) => message.name === name && fits(message.data))
        if (!found) return
        this.#waiting.delete(look)
        resolve(found.data)
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** How the job ended. */
  async end(jobId: string): Promise<Heard['data']> {
    const mine = (data: Heard['data']): boolean => data['jobId'] === jobId
    return Promise.race(['job-completed', 'job-failed', 'job-cancelled'].map(async (name) => this.hear(name, mine)))
  }

  /** What was heard of jobs so far, in order. */
  jobEvents(jobId?: string): Heard[] {
    return this.heard.filter(({ name, data }) => name.startsWith('job-') && (!jobId || data['jobId'] === jobId))
  }

  /** The first word of this job by that name, heard already or yet to come, that `fits`. */
  async hearOf(
    jobId: string,
    name: string,
    fits: (data: Heard['data']) => boolean = () => true,
  ): Promise<Heard['data']> {
    return this.hear(name, (data) => data['jobId'] === jobId && fits(data))
  }

  /** What the server answers to a command. */
  async ask(command: string, target: unknown): Promise<Record<string, unknown>> {
    return (await this.socket.emitWithAck(command, target)) as Record<string, unknown>
  }

  async resync(request: object = { v: 1 }): Promise<Snapshot> {
    return (await this.socket.emitWithAck('resync', request)) as Snapshot
  }
}

export interface Snapshot {
  epoch: string
  seq: number
  serverTime: number
  mode: string
  jobs: Record<string, unknown>[]
  queue: Record<string, unknown>
}
