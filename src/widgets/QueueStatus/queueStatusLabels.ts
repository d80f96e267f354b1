import type { QueueLoad } from './queueLoad.ts'

/** Words of the queue widget. Counts come as the number, for its plural, and as text in the person's locale. */
export interface QueueStatusLabels {
  title: string
  /** Names for the lanes that servers name alike; any other lane shows its own name. */
  lanes: Readonly<Record<string, string>>
  lane: string
  waiting: string
  active: string
  averageWait: string
  /** Cell of a counter nobody told. */
  notTold: string
  noWait: string
  workers: string
  workersBusy: (busy: string, total: string) => string
  /** The server told only how many workers have a job. */
  workersBusyOnly: (busy: string) => string
  /** The server told only how many workers there are. */
  workersTotalOnly: (total: string) => string
  workersNone: string
  load: Readonly<Record<QueueLoad, string>>
  loadExplained: Readonly<Record<QueueLoad, string>>
  unknown: string
  unknownExplained: string
  noLanes: string
  asOf: (time: string) => string
  late: string
  stale: string
}

/** English words of the queue widget. */
export const queueStatusLabels: QueueStatusLabels = {
  title: 'Queues',
  lanes: { premium: 'Premium', normal: 'Normal', large: 'Large' },
  lane: 'Queue',
  waiting: 'Waiting',
  active: 'Active',
  averageWait: 'Avg. wait',
  notTold: 'not told',
  noWait: 'none',
  workers: 'Workers',
  workersBusy: (busy, total) => `${busy} of ${total} busy`,
  workersBusyOnly: (busy) => `${busy} busy`,
  workersTotalOnly: (total) => `${total} in all`,
  workersNone: 'none',
  load: {
    unknown: 'Load not told',
    idle: 'Idle',
    ok: 'OK',
    busy: 'Busy',
    atCapacity: 'At capacity',
    noWorkers: 'No workers',
  },
  loadExplained: {
    unknown: 'The server has not said how much there is to do.',
    idle: 'Nothing is waiting and nothing is running.',
    ok: 'There is room for more jobs.',
    busy: 'New jobs may have to wait a little.',
    atCapacity: 'All workers have a job; new jobs wait their turn.',
    noWorkers: 'No worker is running, so waiting jobs cannot start.',
  },
  unknown: 'No queue figures yet',
  unknownExplained: 'They appear here as soon as the server sends them.',
  noLanes: 'The server has no queues.',
  asOf: (time) => `as of ${time}`,
  late: 'Figures are late',
  stale: 'Figures may be out of date',
}
