import { rowOf } from '../../adapters/scriptedRow.ts'
import type { AdapterSink, StoreAdapter } from '../../protocol/adapter.ts'
import { isRecord } from '../../protocol/check.ts'
import type { Clock } from '../../protocol/clock.ts'
import type { SnapshotMessage } from '../../protocol/events.ts'
import type { QueueStatus } from '../../protocol/queueStatus.ts'
import { createStatusStore } from '../../store/createStatusStore.ts'

/** What a server knows once it has told a scenario so far, whoever heard it. */
export interface JobTable {
  /** Notes one message of the scenario. */
  note(name: string, payload: unknown): void
  /** The answer to a resync. */
  snapshot(): SnapshotMessage
  /** The latest queues, as they were told; absent where they never were. */
  queue(): unknown
  /** The latest figures of the system, as they were told; absent where they never were. */
  metrics(): unknown
  /** Messages noted so far: where it is the same, nothing is new. */
  revision(): number
  close(): void
}

/** Keeps the table with the very folds of the store, so that what comes late or twice is judged as a client judges it. */
export function createJobTable(clock: Clock): JobTable {
  let sink: AdapterSink | undefined
  const adapter: StoreAdapter = {
    name: 'table',
    capabilities: { commands: [] },
    connect(next) {
      sink = next
      sink.connection({ status: 'connected', synced: true })
      return { send: () => Promise.resolve({ ok: true }), retryNow: () => undefined, close: () => undefined }
    },
  }
  const store = createStatusStore({ adapter, clock })
  const close = store.actions.open()
  const latest = new Map<string, unknown>()
  let revision = 0
  return {
    note(name, payload) {
      revision++
      sink?.message(name, payload)
      store.flush()
      if (name === 'queue-status' || name === 'system-metrics') latest.set(name, payload)
      if (name !== 'snapshot' || !isRecord(payload)) return
      if (payload['queue']) latest.set('queue-status', payload['queue'])
      if (payload['metrics']) latest.set('system-metrics', payload['metrics'])
    },
    snapshot() {
      const queue = latest.get('queue-status')
      const known = [...store.getState().jobs.values()].filter(({ status }) => status !== 'expired')
      return { jobs: known.map((job) => rowOf(job)), ...(isRecord(queue) && { queue: queue as QueueStatus }) }
    },
    queue: () => latest.get('queue-status'),
    metrics: () => latest.get('system-metrics'),
    revision: () => revision,
    close,
  }
}
