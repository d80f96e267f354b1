import { cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Job } from '../../protocol/job.ts'
import { RealTimeProgressView } from './RealTimeProgressView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const view = (fields: Partial<Job>, now = noon) => {
  const job: Job = {
    jobId: '7',
    name: 'Report.pdf',
    status: 'progress',
    attempt: 1,
    firstSeenAt: 0,
    stepLog: [],
    ...fields,
  }
  return <RealTimeProgressView job={job} now={now} />
}

test.each(['en-US', 'de-DE', 'fr-FR', 'ar-EG'])(
  'in %s the bar keeps its place from the queue to 100 percent',
  async (locale) => {
    const { change, placesOf } = await showInRoom(280, view({ status: 'queued' }), locale)
    const start = placesOf('[data-part=bar]')
    expect(start).toHaveLength(1)
    for (const fields of [{ status: 'started' } as const, ...[0, 9, 10, 99, 100].map((progress) => ({ progress }))]) {
      change(view(fields))
      expect(placesOf('[data-part=bar]'), JSON.stringify(fields)).toEqual(start)
    }
  },
)

test('what stands beside a count keeps its place while the count grows', async () => {
  const counted = (done: number) =>
    view({ progress: 40, attempt: 2, maxAttempts: 3, counts: { done, total: 240, unit: 'pages' } })
  const { change, placesOf } = await showInRoom(280, counted(9))
  const start = placesOf('[data-part=attempt]')
  expect(start).toHaveLength(1)
  for (const done of [10, 99, 240]) {
    change(counted(done))
    expect(placesOf('[data-part=attempt]'), String(done)).toEqual(start)
  }
})

test('the card keeps its height while it counts down to the next try', async () => {
  const waiting = (seconds: number) =>
    view({ status: 'retrying', nextRetryAt: noon + 10_000 }, noon + (10 - seconds) * 1_000)
  const { change, placesOf } = await showInRoom(280, waiting(10))
  const start = [placesOf('[data-tt]'), placesOf('[data-part=sentence]')]
  for (const seconds of [9, 1]) {
    change(waiting(seconds))
    expect([placesOf('[data-tt]'), placesOf('[data-part=sentence]')], `${seconds} sec`).toEqual(start)
  }
})

test('in a wide card the figure of a step stands within 42 rem of its name', async () => {
  const steps = [{ id: 'read', label: 'Read the pages', status: 'running', progress: 42 }] as const
  const { placesOf } = await showInRoom(1280, view({ steps: [...steps] }))
  const [name, figure] = [placesOf('[data-part=step-label]'), placesOf('[data-part=step-percent]')].flat()
  expect(figure!.right - name!.left).toBeLessThanOrEqual(42 * 16)
})

test('the kind of a job takes a line of its own before it breaks in a word', async () => {
  const long = view({ name: 'Minutes_of_the_meeting.pdf', kind: 'Recognition of handwriting' })
  const { placesOf } = await showInRoom(280, long)
  const [title, kind] = placesOf('[data-part=title], [data-part=kind]')
  expect(kind!.bottom - kind!.top).toBeLessThan(24)
  expect(kind!.left).toBe(title!.left)
})
