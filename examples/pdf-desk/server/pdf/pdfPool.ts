import { randomUUID } from 'node:crypto'
import { BroadcastChannel, MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { WorkerReport } from '../queue/jobQueue.ts'
import type { Heartbeat } from './pdfWorker.ts'
import type { PdfOutcome, PdfTask } from './readPdf.ts'
import type { Reading } from './reading.ts'
import { WorkerRoster } from './workerRoster.ts'

export interface PdfPoolOptions {
  workers: number
  /** Megabytes of JavaScript heap one worker may use. */
  workerHeapMb: number
}

export interface PdfRun {
  report(reading: Reading): void
  signal: AbortSignal
  /** Told how to ask the worker to pause after the page it is at. */
  onPauser(pause: () => void): void
}

/** Why a signal is aborted for a job that a person has cancelled. */
export const cancelled = Symbol('cancelled')

type WorkerMessage = { threadId: number } | { reading: Reading }

/** The threads that read PDFs: a crash, a time-out or an abort costs one job, never the server. */
export class PdfPool {
  readonly #heartbeats = new BroadcastChannel(`pdf-desk-${randomUUID()}`)
  readonly #roster = new WorkerRoster()
  readonly #piscina: Piscina<object, PdfOutcome>

  constructor({ workers, workerHeapMb }: PdfPoolOptions) {
    this.#heartbeats.onmessage = ({ data }: { data: unknown }) => {
      const { threadId, ...vitals } = data as Heartbeat
      this.#roster.heartbeat(threadId, vitals)
    }
    this.#heartbeats.unref()
    this.#piscina = new Piscina({
      filename: new URL('./startWorker.mjs', import.meta.url).href,
      name: 'pdfWorker',
      execArgv: [],
      minThreads: workers,
      maxThreads: workers,
      // Waiting on Atomics would silence an idle worker's heartbeat.
      atomics: 'disabled',
      resourceLimits: { maxOldGenerationSizeMb: workerHeapMb },
      workerData: { heartbeats: this.#heartbeats.name },
    })
    // Each job's own promise tells of a crash; without a listener the same news would end the process.
    this.#piscina.on('error', (error: Error) => console.error('A worker stopped:', error.message))
  }

  /** Reads one PDF. When it is aborted, it rejects only once the thread has ended. */
  async run(jobId: string, task: PdfTask, { report, signal, onPauser }: PdfRun): Promise<PdfOutcome> {
    const { port1, port2 } = new MessageChannel()
    const hear = (message: WorkerMessage): void => {
      if ('threadId' in message) this.#roster.take(message.threadId, jobId)
      else report(message.reading)
    }
    port1.on('message', hear)
    const closed = new Promise((resolve) => port1.once('close', resolve))
    onPauser(() => port1.postMessage('pause'))
    let outcome: PdfOutcome | undefined
    try {
      outcome = await this.#piscina.run({ ...task, port: port2 }, { transferList: [port2], signal })
      // The answer may overtake the last pages: they come first.
      for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) hear(next.message)
      return outcome
    } catch (error) {
      // A task that no thread has taken yet still has its port here; otherwise this does nothing.
      port2.close()
      await closed
      throw error
    } finally {
      port1.off('message', hear)
      port1.close()
      this.#roster.finish(jobId, outcome?.end ?? (signal.reason === cancelled ? 'cancelled' : 'failed'))
    }
  }

  workers(): WorkerReport[] {
    return this.#roster.report(new Set(this.#piscina.threads.map((thread) => thread.threadId)))
  }

  async close(): Promise<void> {
    this.#heartbeats.close()
    await this.#piscina.destroy()
  }
}
