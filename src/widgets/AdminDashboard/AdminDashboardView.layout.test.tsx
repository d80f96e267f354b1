import { cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { MetricsSample, WorkerMetrics } from '../../protocol/systemMetrics.ts'
import { AdminDashboardView } from './AdminDashboardView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const worker = (id: string, jobs: number, currentJobId?: string): WorkerMetrics => ({
  id,
  status: currentJobId === undefined ? 'idle' : 'busy',
  ...(currentJobId === undefined ? {} : { currentJobId }),
  jobsProcessed: jobs,
  jobsFailed: jobs,
  memoryUsage: jobs * 1_000_000,
  cpuUsage: jobs,
  uptime: jobs * 60,
  lastHeartbeat: noon - jobs * 60_000,
})
const view = (jobs: number, currentJobId?: string) => {
  const latest: MetricsSample = {
    timestamp: noon,
    performance: {
      throughputPerHour: jobs,
      totalJobsProcessed: jobs * 1_000,
      errorRate: 0,
      averageProcessingTime: jobs,
    },
    system: { totalCpuUsage: jobs, totalMemoryUsage: jobs * 1_000_000, systemLoad: jobs },
    workers: [worker('worker-1', jobs, currentJobId), worker('worker-2', 9)],
  }
  return <AdminDashboardView access="allowed" latest={latest} />
}

const parts = ['[data-part=tile]', '[data-part=worker-list] thead th']

test.each([280, 800, 1280])('at %i px tiles and columns keep their sides while figures grow', async (width) => {
  const { change, placesOf } = await showInRoom(width, view(9))
  const sides = () => parts.flatMap(placesOf).map(({ left, right }) => ({ left, right }))
  const start = sides()
  expect(start).toHaveLength(16)
  for (const [jobs, currentJobId] of [[10], [99, 'doc-4627'], [240, '0f8fad5b-d9cb-469f-a165-70867728950e']] as const) {
    change(view(jobs, currentJobId))
    expect(sides(), String(jobs)).toEqual(start)
  }
})
