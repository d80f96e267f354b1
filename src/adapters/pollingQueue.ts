import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { HttpLine } from './httpCommands.ts'
import { createVisit, failureOf } from './pollingVisit.ts'

interface PollingQueueParts {
  url: string
  sink: AdapterSink
  clock: Clock
}

/** The queue, for servers whose jobs come without it. */
export interface PollingQueue {
  /** Told of each body of jobs. */
  jobsCame(body: Record<string, unknown>): void
  /** Asks for the queue where it is wanted, and hands it to the sink. */
  look(line: HttpLine): Promise<void>
}

export function createPollingQueue({ url, sink, clock }: PollingQueueParts): PollingQueue {
  const visit = createVisit(`${url}/queue`, clock)
  let isWanted = false
  let isKnown = true
  return {
    jobsCame: ({ queue }) => void (isWanted = queue === undefined || queue === null),
    async look(line) {
      if (!isWanted || !isKnown) return
      const sight = await visit(line)
      if (line.signal.aborted || sight.kind === 'same') return
      if (sight.kind === 'news') return sink.message('queue-status', sight.data)
      const failure = failureOf(sight, sink)
      if (failure.kind === 'unauthorized' || failure.kind === 'busy') return line.call.down(failure)
      // A server without queues, or with none for this person, is not asked over and over.
      isKnown = failure.kind !== 'forbidden' && !(sight.kind === 'refused' && sight.answer.status === 404)
    },
  }
}
