import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { metricsSample } from '../../../mocks/build/metricsSample.ts'
import { metricsSeries } from '../../../mocks/build/metricsSeries.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { AdminDashboardView, type AdminDashboardViewProps } from './AdminDashboardView.tsx'
import type { DrillTarget } from './drillTarget.ts'
import type { AdminExport } from './ExportControl.tsx'
import type { Pace } from './pace.ts'
import { spanOfRange } from './timeRange.ts'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const latest = metricsSample({
  timestamp: noon,
  workers: [{ id: 'w1', status: 'busy', currentJobId: 'doc-1', lastHeartbeat: noon }],
  errors: [{ code: 'ENCRYPTED', count: 3, jobId: 'doc-2' }],
})

function show(props: Partial<AdminDashboardViewProps> = {}) {
  const series = metricsSeries([latest])
  return render(
    <TextProvider locale="en-US" timeZone="UTC">
      <AdminDashboardView access="allowed" latest={latest} series={series} {...props} />
    </TextProvider>,
  )
}
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string): void => void fireEvent.click(button(name))

test('without anybody to ask, nothing looks as if it could be pressed', () => {
  show()
  expect(document.querySelectorAll('[data-part=drill], [data-part=pause], [data-part=retry]')).toHaveLength(0)
})

test('figures, workers, jobs and errors lead further, each by name and with the time that is shown', () => {
  const onDrillDown = vi.fn<(target: DrillTarget) => void>()
  show({ onDrillDown, defaultRange: '15min' })
  for (const group of document.querySelectorAll('details')) group.open = true
  press('Error rate, 1.2%, show details')
  press('w1, Busy, show details')
  press('Current job, doc-1, show details')
  press('Last job, doc-2, show details')
  press('ENCRYPTED, 3 times, show details')
  expect(onDrillDown.mock.calls.map(([target]) => target)).toEqual([
    { kind: 'figure', figure: 'errorRate', ...spanOfRange('15min', noon) },
    { kind: 'worker', workerId: 'w1' },
    { kind: 'job', jobId: 'doc-1' },
    { kind: 'job', jobId: 'doc-2' },
    { kind: 'errors', code: 'ENCRYPTED' },
  ])
})

test('every key figure that was told leads further, and one that was not does not', () => {
  show({ onDrillDown: vi.fn<() => void>(), latest: { ...latest, system: { totalCpuUsage: 0 } } })
  const tiles = document.querySelectorAll('[data-part=tile]:has([data-part=drill])')
  expect([...tiles].map((tile) => tile.getAttribute('data-tile'))).toEqual([
    'throughput',
    'averageTime',
    'errorRate',
    'workers',
    'processed',
    'cpu',
  ])
})

test('a pace is asked for by its name, and pausing keeps the one that was chosen', () => {
  const onPaceChange = vi.fn<(pace: Pace) => void>()
  const { unmount } = show({ onPaceChange })
  const steps = screen.getByRole('combobox', { name: 'Update' })
  expect([...steps.children].map(({ textContent }) => textContent)).toEqual([
    'Live',
    'Every 10 sec',
    'Every 30 sec',
    'Every 1 min',
  ])
  fireEvent.change(steps, { target: { value: '30000' } })
  unmount()
  show({ onPaceChange, pace: { paused: false, everyMs: 30_000 } })
  press('Pause')
  expect(onPaceChange.mock.calls).toEqual([[{ paused: false, everyMs: 30_000 }], [{ paused: true, everyMs: 30_000 }]])
})

test('figures held still say since when and how much waits', () => {
  show({ pace: { paused: true, everyMs: 0 }, held: { since: noon, buffered: 214 }, onPaceChange: vi.fn<() => void>() })
  expect(document.querySelector('[data-part=paused]')?.textContent).toMatch(/^Paused at 12:00:00\sPM \+214 events$/)
  expect(button('Resume')).toBeTruthy()
})

test('what was caught up is said while it is given', () => {
  show({ caughtUp: 214 })
  expect(screen.getByText('Caught up with 214 events')).toBeTruthy()
})

test('an export is handed over with its text, a name for the file and the figures', () => {
  const onExport = vi.fn<(given: AdminExport) => void>()
  show({ onExport })
  press('Download as CSV')
  press('Download as JSON')
  const [csv, json] = onExport.mock.calls.map(([given]) => given)
  expect([csv?.name, json?.name]).toEqual(['system-2026-01-15T12-00-00.csv', 'system-2026-01-15T12-00-00.json'])
  expect(csv?.text).toContain('figure,,errorRate,2026-01-15T12:00:00.000Z,0.012,fraction,\r\n')
  expect(JSON.parse(json?.text ?? '').figures).toContainEqual({ name: 'errorRate', unit: 'fraction', value: 0.012 })
  expect(json?.shown.span).toEqual(spanOfRange('1h', noon))
})

test('an export that nobody takes is saved as a file, and its address is given back', async () => {
  const saved: { name: string; url: string }[] = []
  const blobs = new Map<string, Blob | MediaSource>()
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set('blob:1', blob)
    return 'blob:1'
  })
  const free = vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void saved.push({ name: 'freed', url }))
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, url: this.href })
  })
  show()
  press('Download as CSV')
  expect(saved).toEqual([
    { name: 'system-2026-01-15T12-00-00.csv', url: 'blob:1' },
    { name: 'freed', url: 'blob:1' },
  ])
  expect(await (blobs.get('blob:1') as Blob).text()).toMatch(/^section,subject,figure,time,value,unit,note\r\n/)
  for (const spy of [make, free, click]) spy.mockRestore()
})

test.each(['unknown', 'forbidden', 'lost'] as const)('with access %s nothing can be exported or paused', (access) => {
  show({ access, onPaceChange: vi.fn<() => void>(), onDrillDown: vi.fn<() => void>() })
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('on a wall nothing can be pressed', () => {
  show({
    variant: 'wall',
    onPaceChange: vi.fn<() => void>(),
    onDrillDown: vi.fn<() => void>(),
    onRetryJob: vi.fn<() => void>(),
  })
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(screen.queryAllByRole('combobox')).toEqual([])
  expect(document.querySelector('[data-part=worker-summary]')?.textContent).toBe('1 worker: 1 busy')
})
