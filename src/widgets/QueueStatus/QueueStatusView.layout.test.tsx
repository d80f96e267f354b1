import { cleanup } from '@testing-library/react'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import { TextProvider } from '../text/TextContext.tsx'
import { QueueStatusView } from './QueueStatusView.tsx'

afterEach(cleanup)

const view = (jobs: number, busy = 2) => (
  <QueueStatusView
    queues={{
      lanes: [
        { name: 'premium', active: jobs, waiting: jobs, avgWaitTime: jobs },
        { name: 'normal', active: 3, waiting: 7, avgWaitTime: 4 },
      ],
      activeWorkers: busy,
      totalWorkers: 240,
    }}
  />
)

const columns = '[role=columnheader]'
const bars = '[data-part=bar]'

test.each([280, 480, 1280])('at %i px columns and bars keep their places while counters grow', async (width) => {
  const { change, placesOf } = await showInRoom(width, view(9))
  const start = [placesOf(columns), placesOf(bars)]
  expect(start.flat()).toHaveLength(6)
  for (const jobs of [10, 100, 1_240]) {
    change(view(jobs))
    expect([placesOf(columns), placesOf(bars)], String(jobs)).toEqual(start)
  }
})

test.each([280, 480, 1280])('at %i px the last digits of a counter stand below each other', async (width) => {
  const { placesOf } = await showInRoom(width, view(1_240))
  const [premium, normal] = [placesOf('[data-lane=premium] [role=cell]'), placesOf('[data-lane=normal] [role=cell]')]
  expect(premium.map(({ left, right }) => [left, right])).toEqual(normal.map(({ left, right }) => [left, right]))
})

test.each([280, 480, 1280])('at %i px the meter keeps its place while more workers are busy', async (width) => {
  const { change, placesOf } = await showInRoom(width, view(9, 9))
  const start = placesOf('[data-part=meter]')
  expect(start).toHaveLength(1)
  for (const busy of [10, 100, 199]) {
    change(view(9, busy))
    expect(placesOf('[data-part=meter]'), String(busy)).toEqual(start)
  }
})

test.each([280, 480, 1280])(
  'at %i px bars stay where they are while the trend and the own place change',
  async (width) => {
    const told = (perMinute: number, position: number) => (
      <QueueStatusView
        queues={{ lanes: [{ name: 'normal', active: 3, waiting: 120, paused: false }] }}
        waitingPerMinute={perMinute}
        mine={[{ lane: 'normal', position }]}
      />
    )
    const { change, placesOf } = await showInRoom(width, told(9, 10))
    const start = placesOf('[data-part=bar], [data-part=figure]')
    expect(start).toHaveLength(7)
    for (const [perMinute, position] of [
      [100, 9],
      [-10, 2],
      [-100, 1],
      [0, 1],
    ] as const) {
      change(told(perMinute, position))
      expect(placesOf('[data-part=bar], [data-part=figure]'), `${perMinute} a minute`).toEqual(start)
    }
  },
)

test.each([280, 480, 1280])('at %i px a note of one very long word stays inside the card', async (width) => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitaen'.repeat(3)
  const labels = { queueStatus: { lanePaused: long, yourJobIsNext: long, averageWait: long, waiting: long } }
  const { placesOf } = await showInRoom(
    width,
    <TextProvider labels={labels}>
      <QueueStatusView
        queues={{ lanes: [{ name: 'a', waiting: 1, paused: true }] }}
        mine={[{ lane: 'a', position: 1 }]}
      />
    </TextProvider>,
  )
  const parts = placesOf('[data-part=lane-note] > span, [data-part=mine] > span, [role=columnheader]')
  expect(parts).toHaveLength(6)
  expect(parts.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
})

test('figures in text of twice the size stay inside the card', async () => {
  document.documentElement.style.fontSize = '200%'
  onTestFinished(() => document.documentElement.removeAttribute('style'))
  const { placesOf } = await showInRoom(560, view(1_240))
  const inside = placesOf('[data-part=figure], [data-part=workers-text], [data-part=load]')
  expect(inside).toHaveLength(11)
  expect(inside.filter(({ right }) => right > 560)).toEqual([])
})

test('at 280 px a word is not parted to make room for the meter', async () => {
  const { placesOf } = await showInRoom(280, view(9, 199))
  const [label] = placesOf('[data-part=workers-label]')
  expect((label?.bottom ?? 0) - (label?.top ?? 0)).toBeLessThan(30)
})

test('in the dense table columns and bars keep their places while counters grow', async () => {
  const told = (jobs: number) => (
    <QueueStatusView
      variant="table"
      queues={{
        lanes: [
          { name: 'normal', active: jobs, waiting: jobs, delayed: jobs, failed: jobs, avgWaitTime: jobs },
          { name: 'large', active: 3, waiting: 12_345, avgWaitTime: 4 },
        ],
      }}
    />
  )
  const { change, placesOf } = await showInRoom(1280, told(9))
  const places = '[data-part=bar], th[scope=col], [data-lane=large] td'
  const start = placesOf(places)
  expect(start).toHaveLength(15)
  for (const jobs of [10, 100, 1_000, 12_345]) {
    change(told(jobs))
    expect(placesOf(places), String(jobs)).toEqual(start)
  }
})

test('a wall of 1280 px has figures of at least 56 px, no word below 20 px, and keeps forty queues in its height', async () => {
  const lanes = Array.from({ length: 40 }, (_, i) => ({
    name: `lane-${i}`,
    waiting: 900 + i,
    active: 1,
    avgWaitTime: 90,
  }))
  const { placesOf } = await showInRoom(
    1280,
    <QueueStatusView
      variant="wall"
      queues={{ lanes, totalWorkers: 960, activeWorkers: 600 }}
      thresholds={{ criticalFromWaiting: 900 }}
      waitingPerMinute={12}
    />,
  )
  const sizes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => parseFloat(getComputedStyle(element).fontSize))
  expect(Math.min(...sizes('dd'))).toBeGreaterThanOrEqual(56)
  expect(Math.min(...sizes('[data-tt] > * :not(svg, svg *)'))).toBeGreaterThanOrEqual(20)
  const [card] = placesOf('[data-tt]')
  expect(card?.bottom).toBeLessThanOrEqual(720)
  expect(placesOf('dd').filter(({ right }) => right > 1280)).toEqual([])
})

test('all that has a place of its own in the dense table scrolls with its frame, and not the page', async () => {
  const lanes = [{ name: 'normal', active: 1, waiting: 9, oldestWaitingMs: 60_000 }]
  await showInRoom(280, <QueueStatusView variant="table" queues={{ lanes }} thresholds={{ criticalFromWaiting: 5 }} />)
  const frame = document.querySelector('[data-part=frame]')
  const placed = [...document.querySelectorAll<HTMLElement>('[data-part=frame] :not(svg, svg *)')].filter(
    (element) => getComputedStyle(element).position === 'absolute',
  )
  expect(placed.length).toBeGreaterThan(0)
  expect(placed.filter((element) => frame?.contains(element.offsetParent) !== true)).toEqual([])
})
