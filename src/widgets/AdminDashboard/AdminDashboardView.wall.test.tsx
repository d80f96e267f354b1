import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { metricsSample } from '../../../mocks/build/metricsSample.ts'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import { worker } from '../../../mocks/build/worker.ts'
import { T0 } from '../../../mocks/epoch.ts'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import { AdminDashboardView } from './AdminDashboardView.tsx'

// The charts load when they are drawn: what is measured is there first.
beforeAll(() => import('./AdminPlot.tsx'))
afterEach(cleanup)

const minute = 60_000
const samples = Array.from({ length: 20 }, (_, i) =>
  metricsSample({ timestamp: T0 + i * minute, performance: { throughputPerHour: 414, errorRate: 0.3 } }),
)
const latest = metricsSample({
  timestamp: T0 + 20 * minute,
  performance: { throughputPerHour: 4_140, totalJobsProcessed: 1_834_300, errorRate: 0.3, averageProcessingTime: 75 },
  system: { totalCpuUsage: 1_620, totalMemoryUsage: 23_000_000_000, systemLoad: 12.17 },
})
const well = [worker({ lastHeartbeat: latest.timestamp }), worker({ id: 'worker-2', lastHeartbeat: latest.timestamp })]
const ghost = worker({ id: 'worker-4', currentJobId: 'doc-4627', lastHeartbeat: T0 })
const wall = (workers = well) => (
  <AdminDashboardView
    access="allowed"
    variant="wall"
    latest={{ ...latest, workers }}
    series={metricsSeries([...samples, latest])}
  />
)

const screens = [
  [1280, 720],
  [1920, 1080],
] as const

async function onScreen(width: number, height: number) {
  await page.viewport(width, height)
  onTestFinished(() => page.viewport(800, 600))
  const { change, placesOf } = await showInRoom(width, <div />)
  const show = (ui: ReturnType<typeof wall>) => change(<div style={{ blockSize: height }}>{ui}</div>)
  show(wall())
  await expect.poll(() => document.querySelectorAll('.recharts-surface').length).toBe(2)
  const root = document.querySelector('[data-tt=AdminDashboard]')
  if (!root) throw new Error('There is no wall.')
  return { show, placesOf, root }
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

test.each(screens)('a wall of %i × %i shows all it has without scrolling, an alert included', async (width, height) => {
  const { show, placesOf, root } = await onScreen(width, height)
  for (const [alerts, workers] of [well, [...well, ghost]].entries()) {
    show(wall(workers))
    expect(placesOf('[data-part=ghost-alert]')).toHaveLength(alerts)
    expect([root.scrollWidth, root.scrollHeight]).toEqual([width, height])
    const cut = all('[data-tt=AdminDashboard] [data-part=value]').filter((each) => each.scrollWidth > each.clientWidth)
    expect(cut.map(({ textContent }) => textContent)).toEqual([])
    // The padding below them, and no unused room.
    for (const part of ['chart', 'plot'].flatMap((name) => placesOf(`[data-part=${name}]`)))
      expect(height - part.bottom).toBeLessThan(56)
  }
})

test.each(screens)(
  'a wall of %i × %i has key figures of 56 px at least, and no word below 20 px',
  async (...screen) => {
    await onScreen(...screen)
    const sizes = (selector: string) =>
      all(selector).flatMap((each) =>
        each.checkVisibility() ? Number.parseFloat(getComputedStyle(each).fontSize) : [],
      )
    expect(sizes('[data-part=value][data-part]')).toHaveLength(8)
    expect(Math.min(...sizes('[data-part=value]'))).toBeGreaterThanOrEqual(Math.max(56, screen[1] / 14))
    const words = '[data-tt=AdminDashboard] :is(h2, h3, p, dt, dd, text, [data-part=chart-title], [data-part=figure])'
    expect(Math.min(...sizes(words))).toBeGreaterThanOrEqual(20)
  },
)

test.each(screens)('the plots of a wall of %i × %i follow its room, and shrink with it', async (width, height) => {
  const { show, root, placesOf } = await onScreen(width, height)
  const heights = () =>
    all('[data-part=plot] .recharts-surface').map((each) => Math.round(each.getBoundingClientRect().height))
  const [before = 0] = heights()
  show(wall([ghost]))
  expect(placesOf('[data-part=ghost-alert]')).toHaveLength(1)
  await expect.poll(() => Math.max(...heights())).toBeLessThan(before)
  show(wall())
  await expect.poll(heights).toEqual([before, before])
  expect(root.querySelectorAll('[data-part=plot]')).toHaveLength(2)
})
