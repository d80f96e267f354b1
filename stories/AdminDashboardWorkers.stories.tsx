import preview from '../.storybook/preview.tsx'
import { queues } from '../mocks/build/queues.ts'
import { worker } from '../mocks/build/worker.ts'
import { T0 } from '../mocks/epoch.ts'
import type { WorkerMetrics } from '../src/protocol/systemMetrics.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { minute, one } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({ docs: { description: { story } } })

const ordinary: AdminDashboardViewProps = { access: 'allowed', now: T0 }

const meta = preview.meta({
  title: 'Widgets/AdminDashboard',
  component: AdminDashboardView,
  args: ordinary,
  play: chartsDrawn,
})

const { currentJobId: _, ...free } = worker({ status: 'idle', cpuUsage: 0 })

/** Three workers, of which the second is the one to look at. */
const beside = (second: WorkerMetrics) =>
  one({ workers: [worker(), { ...second, id: 'worker-2' }, { ...free, id: 'worker-3' }] })

export const WorkerLate = meta.story({
  args: beside(worker({ currentJobId: 'invoice', lastHeartbeat: T0 - 42_000 })),
  parameters: describe('A worker has been silent for longer than usual: it may be busy, or may be gone.'),
})

export const WorkerOffline = meta.story({
  args: beside({ ...free, status: 'offline', lastHeartbeat: T0 - 9 * minute }),
  parameters: describe('A worker is gone and left no job behind, as after it was switched off.'),
})

export const WorkerDraining = meta.story({
  args: beside(worker({ status: 'draining', currentJobId: 'invoice' })),
  parameters: describe('A worker ends its last job and takes no new one, as before an update.'),
})

export const GhostWorker = meta.story({
  args: beside(worker({ currentJobId: 'invoice', lastHeartbeat: T0 - 4 * minute })),
  parameters: describe('A worker has been silent for minutes and still holds a job, which may never finish.'),
})

export const ManyGhosts = meta.story({
  args: one({
    workers: [1, 2, 3, 4].map((place) =>
      worker({ id: `worker-${place}`, currentJobId: `doc-42${place}`, lastHeartbeat: T0 - place * 2 * minute }),
    ),
  }),
  parameters: describe('A whole machine went away with its jobs.'),
})

export const ZeroWorkers = meta.story({
  args: one({ workers: [], queues: queues({ totalWorkers: 0, activeWorkers: 0 }) }),
  parameters: describe('All workers are gone while jobs wait.'),
})

export const WorkersOfAllKinds = meta.story({
  args: one({
    workers: [
      worker(),
      { ...free, id: 'worker-2', jobsFailed: 0 },
      { ...free, id: 'worker-3', status: 'offline', lastHeartbeat: T0 - 9 * minute },
      worker({ id: 'worker-4', status: 'paused' }),
      worker({ id: 'worker-5', status: 'warming-up', uptime: 12 }),
      { id: 'a-worker-with-a-very-long-name-in-eu-central-1' },
    ],
  }),
  parameters: describe('Workers in many states, one of which nothing but its name is known.'),
})
