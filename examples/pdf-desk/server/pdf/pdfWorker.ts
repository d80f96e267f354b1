import { performance } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import { BroadcastChannel, receiveMessageOnPort, threadId, workerData, type MessagePort } from 'node:worker_threads'
import { readPdf, type PdfOutcome, type PdfTask } from './readPdf.ts'

/** A worker's sign of life. */
export interface Heartbeat {
  threadId: number
  /** Bytes of its JavaScript heap. */
  heapUsed: number
  /** Percent of the time since the last one in which it was at work. */
  cpu: number
}

const everyMs = 1_000

const { heartbeats } = workerData as { heartbeats: string }
const channel = new BroadcastChannel(heartbeats)
channel.unref()

let loop = performance.eventLoopUtilization()

function beat(): void {
  const now = performance.eventLoopUtilization()
  // What the process is charged for cannot be told apart by threads here; how long its loop was busy can.
  const cpu = Math.round(performance.eventLoopUtilization(now, loop).utilization * 100)
  loop = now
  channel.postMessage({ threadId, heapUsed: getHeapStatistics().used_heap_size, cpu } satisfies Heartbeat)
}

beat()
setInterval(beat, everyMs).unref()

/** Reads one PDF in this thread; its first word is which thread that is. */
export default async function pdfWorker(task: PdfTask & { port: MessagePort }): Promise<PdfOutcome> {
  const { port } = task
  port.postMessage({ threadId })
  try {
    return await readPdf(task, {
      report: (reading) => port.postMessage({ reading }),
      // The one thing ever said to a worker at work is that it shall pause.
      isPauseWanted: () => receiveMessageOnPort(port) !== undefined,
    })
  } finally {
    port.close()
  }
}
