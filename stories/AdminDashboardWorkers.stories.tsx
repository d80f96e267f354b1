import { expect, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { queues } from '../mocks/build/queues.ts'
import { worker } from '../mocks/build/worker.ts'
import { T0 } from '../mocks/epoch.ts'
import type { JobRequest } from '../src/protocol/jobAction.ts'
import type { WorkerMetrics } from '../src/protocol/systemMetrics.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { minute, one, upTo } from './admin/adminLook.ts'
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

const ghost = beside(worker({ currentJobId: 'invoice', lastHeartbeat: T0 - 4 * minute }))
const asked = (status: JobRequest['status'], message?: string) => ({
  onRetryJob: fn(),
  onDismissRequest: fn(),
  requests: new Map([['invoice', { action: 'retry', status, at: T0, ...(message && { message }) } as const]]),
})

export const GhostRetry = meta.story({
  args: { ...ghost, onRetryJob: fn() },
  parameters: describe('The backend can start a job again: the alert offers it where the trouble is said.'),
  play: async ({ canvasElement, args, step }) => {
    await step('One press asks for the job again', async () => {
      await waitFor(async () => {
        await userEvent.click(canvasElement.querySelector('[data-part=retry]')!)
        await expect(args.onRetryJob).toHaveBeenCalledWith('invoice')
      })
    })
  },
})

export const GhostAsked = meta.story({
  args: { ...ghost, ...asked('accepted') },
  parameters: describe('The job was asked for again, and no worker has taken it up yet.'),
})

export const GhostRefused = meta.story({
  args: { ...ghost, ...asked('refused', 'The job is locked by worker-2 until 12:09.') },
  parameters: describe('The server will not start the job again, and says why.'),
})

export const WorkerGone = meta.story({
  args: {
    ...one({ workers: [worker(), { ...free, id: 'worker-3' }] }),
    recall: {
      gone: [{ worker: worker({ id: 'worker-2', currentJobId: 'invoice' }), since: T0 - 2 * minute }],
      marks: [],
      newest: undefined,
    },
  },
  parameters: describe('The server has stopped naming a worker: its row stays for five minutes, so that no row jumps.'),
})

const many = Array.from({ length: 200 }, (_, i) =>
  worker({
    id: `worker-${i + 1}`,
    host: `pdf-${(i % 12) + 1}`,
    ...(i % 3 === 0 && { status: 'idle' }),
    ...(i === 77 && { lastHeartbeat: T0 - 40_000 }),
  }),
)

export const ManyWorkers = meta.story({
  args: one({ workers: many }),
  parameters: describe('Two hundred workers: the list scrolls in a room of its own, below the line that sums it up.'),
})

export const ByAttention = meta.story({
  args: upTo(31),
  parameters: describe(
    'A person wants those first that need something: the one that is gone with its job, then the late ones.',
  ),
  play: async ({ canvasElement, step }) => {
    await chartsDrawn({ canvasElement })
    await step('The order is chosen from a list', async () => {
      await waitFor(async () => {
        await userEvent.selectOptions(canvasElement.querySelector('[data-part=sort]')!, 'attention')
        await expect(canvasElement.querySelector('[data-part=worker]')).toHaveAttribute('data-ghost')
      })
    })
  },
})
