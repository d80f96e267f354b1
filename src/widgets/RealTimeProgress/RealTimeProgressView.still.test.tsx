import { act, cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { job } from '../../../mocks/build/job.ts'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Job } from '../../protocol/job.ts'
import type { JobRequest } from '../../protocol/jobAction.ts'
import { RealTimeProgressView, type RealTimeProgressViewProps } from './RealTimeProgressView.tsx'

afterEach(cleanup)

const onAction = () => undefined
const view = (fields: Partial<Job>, props: Partial<RealTimeProgressViewProps> = {}) => (
  <RealTimeProgressView
    job={job({ step: 'Reading', ...fields })}
    actions={['pause', 'cancel']}
    onAction={onAction}
    {...props}
  />
)
const still = '[data-part=title] > bdi, [data-part=bar], [data-part=ring], [data-part=action]'
const request = (action: 'pause' | 'cancel', status: JobRequest['status']): JobRequest => ({ action, status, at: 0 })

const changes: [Partial<Job>, Partial<RealTimeProgressViewProps>?][] = [
  [{ progress: 9 }],
  [{ progress: 10 }],
  [{ progress: 99.7 }],
  [{ progress: 100 }],
  [{ attempt: 12, maxAttempts: 20 }],
  [{ counts: { done: 1_000, total: 24_000, unit: 'pages' }, estimatedTime: 3_600 }],
  [{ step: 'Reading the appendix with the tables of all branch offices and their many long names' }],
  [{}, { eta: { kind: 'overdue', byMs: 9 }, elapsedMs: 61_000 }],
  [{}, { request: request('pause', 'pending') }],
  [{}, { request: request('pause', 'accepted') }],
  [{}, { request: request('cancel', 'pending') }],
  [{}, { request: request('cancel', 'refused') }],
  [{}, { freshness: 'stale', asOf: 0 }],
  [{ status: 'paused' }, { actions: ['resume', 'cancel'] }],
]

test.each([
  ['bar', 280],
  ['bar', 640],
  ['ring', 280],
  ['ring', 640],
  ['inline', 560],
  ['inline', 900],
] as const)('as a %s in %i px nothing that is read or pressed moves while the job goes on', async (variant, width) => {
  const { change, placesOf } = await showInRoom(width, view({ progress: 8 }, { variant }))
  const start = placesOf(still)
  expect(start).toHaveLength(4)
  for (const [fields, props] of changes) {
    change(view(fields, { variant, ...props }))
    expect(placesOf(still), JSON.stringify([fields, props])).toEqual(start)
  }
})

test.each([280, 640])('in %i px the question takes no more room than the button that asks it', async (width) => {
  const { placesOf } = await showInRoom(width, view({}))
  const around = '[data-tt], [data-part=title], [data-part=bar], [data-part=line]'
  const start = placesOf(around)
  press('cancel')
  expect(placesOf('[data-part=confirm]')).toHaveLength(1)
  expect(placesOf(around)).toEqual(start)
})

test('ten events in a second change the number and the bar, and not one node else', async () => {
  const { change } = await showInRoom(280, view({ progress: 40, counts: { done: 1 } }))
  const changed = new Set<string>()
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(nameOf(target))
  })
  const root = document.querySelector('[data-tt]')!
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  for (let progress = 41; progress <= 50; progress += 1) change(view({ progress, counts: { done: 1 } }))
  await Promise.resolve()
  observer.disconnect()
  expect([...changed].toSorted()).toEqual(['bar', 'fill', 'percent'])
})

test('what has been opened stays open, and what has the focus keeps it, while events come', async () => {
  const failing = (percent: number) =>
    view({ status: 'failed', error: 'word '.repeat(80), progress: percent }, { actions: ['retry'] })
  const { change, placesOf } = await showInRoom(280, failing(40))
  document.querySelector('details')!.open = true
  const summary = document.querySelector('summary')!
  summary.focus()
  const start = placesOf('details')
  for (const percent of [41, 42, 43]) change(failing(percent))
  expect(document.querySelector('details')!.open).toBe(true)
  expect(document.activeElement).toBe(summary)
  expect(placesOf('details')).toEqual(start)
})

const nameOf = (node: Node): string =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-part]')?.getAttribute('data-part') ?? 'root'

const press = (action: string): void =>
  act(() => document.querySelector<HTMLElement>(`[data-action=${action}]`)!.click())
