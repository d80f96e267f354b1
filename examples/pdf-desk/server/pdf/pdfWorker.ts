import { getHeapStatistics } from 'node:v8'
import { BroadcastChannel, receiveMessageOnPort, threadId, workerData, type MessagePort } from 'node:worker_threads'
import { readPdf, type PdfOutcome, type PdfTask } from './readPdf.ts'

/** A worker's sign of life. */
export interface Heartbeat {
  threadId: number
  /** Bytes of its JavaScript heap. */
  heapUsed: number
}

const everyMs = 1_000

const { heartbeats } = workerData as { heartbeats: string }
const channel = new BroadcastChannel(heartbeats)
channel.unref()

function beat(): void {
  channel.postMessage({ threadId, heapUsed: getHeapStatistics().used_heap_size } satisfies Heartbeat)
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
