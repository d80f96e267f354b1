import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Queues } from '../../protocol/queueStatus.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { QueueStatusView } from './QueueStatusView.tsx'

afterEach(cleanup)

const queues: Queues = {
  lanes: [
    { name: 'premium', waiting: 1, active: 2, avgWaitTime: 0.5 },
    { name: 'scans', waiting: 1240, active: 0, avgWaitTime: 95 },
  ],
  totalWorkers: 8,
  activeWorkers: 2,
}

const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

const widths = (part: string) =>
  [...document.querySelectorAll(`[data-part=bar] [data-part=${part}]`)].map((rect) => rect.getAttribute('width'))

test('each lane shows its name, active, waiting and average wait in words', () => {
  render(<QueueStatusView queues={queues} />)
  expect(cells(/Premium/)).toEqual(['2', '1', '30 sec'])
  expect(cells(/scans/)).toEqual(['0', '1,240', '1 hr 35 min'])
})

test('numbers follow the locale and lanes take the names the product gives', () => {
  render(
    <TextProvider locale="de">
      <QueueStatusView queues={queues} laneLabels={{ scans: 'Belege' }} />
    </TextProvider>,
  )
  expect(cells(/Belege/)[1]).toBe('1.240')
})

test('bars are in proportion to the fullest lane, active before waiting', () => {
  render(
    <QueueStatusView
      queues={{
        lanes: [
          { name: 'a', active: 1, waiting: 3 },
          { name: 'b', active: 2 },
        ],
      }}
    />,
  )
  expect(widths('active')).toEqual(['25%', '50%'])
  expect(widths('waiting')).toEqual(['75%', '0%'])
})

test('the meter tells busy workers of all workers', () => {
  render(<QueueStatusView queues={queues} />)
  const meter = screen.getByRole('meter', { name: 'Workers' })
  expect(meter.getAttribute('aria-valuenow')).toBe('2')
  expect(meter.getAttribute('aria-valuemax')).toBe('8')
  expect(screen.getByText('2 of 8 busy')).toBeTruthy()
})

test('no workers and workers not told read differently, and neither has a meter', () => {
  const { rerender } = render(<QueueStatusView queues={{ lanes: queues.lanes, totalWorkers: 0, activeWorkers: 0 }} />)
  expect(screen.getByText('none')).toBeTruthy()
  expect(screen.getByText('No workers')).toBeTruthy()
  expect(screen.queryByRole('meter')).toBeNull()
  rerender(<QueueStatusView queues={{ lanes: [] }} />)
  expect(screen.getByText('not told')).toBeTruthy()
  expect(screen.queryByRole('meter')).toBeNull()
})

test('the load is an attribute and a word', () => {
  render(<QueueStatusView queues={{ lanes: [{ name: 'a', waiting: 2 }], totalWorkers: 1, activeWorkers: 1 }} />)
  expect(screen.getByRole('region').dataset['load']).toBe('atCapacity')
  expect(screen.getByText('At capacity')).toBeTruthy()
})

test('a counter nobody told is not a zero', () => {
  render(<QueueStatusView queues={{ lanes: [{ name: 'normal', waiting: 0 }] }} />)
  expect(cells(/Normal/)).toEqual(['not told', '0', 'not told'])
})

test('figures that are not live say as of when', () => {
  render(
    <TextProvider timeZone="UTC">
      <QueueStatusView queues={queues} freshness="stale" asOf={Date.UTC(2026, 0, 15, 14, 2, 10)} />
    </TextProvider>,
  )
  expect(screen.getByText(/as of 2:02:10\sPM/)).toBeTruthy()
  expect(screen.getByRole('region').dataset['freshness']).toBe('stale')
})

test('without queues it says that figures are on their way', () => {
  render(<QueueStatusView queues={undefined} />)
  expect(screen.getByText('No queue figures yet')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('numbers that are none break nothing', () => {
  const odd = { name: 'constructor', waiting: Number.NaN, active: -1, avgWaitTime: Number.NaN }
  render(<QueueStatusView queues={{ lanes: [odd], totalWorkers: Number.NaN, activeWorkers: 1 }} />)
  expect(screen.getByRole('row', { name: /constructor/ })).toBeTruthy()
  expect(widths('active')).toEqual(['0%'])
  expect(screen.queryByRole('meter')).toBeNull()
})

test('the root takes the own props of its element', () => {
  render(<QueueStatusView queues={queues} className="mine" id="queues" aria-label="My queues" />)
  const root = screen.getByRole('region', { name: 'My queues' })
  expect(root.className).toBe('mine')
  expect(root.id).toBe('queues')
})

test.each([
  [0, 'none'],
  [0.004, 'none'],
  [0.009, '1 sec'],
  [0.8, '48 sec'],
])('an average wait of %s minutes reads “%s”', (avgWaitTime, words) => {
  render(<QueueStatusView queues={{ lanes: [{ name: 'normal', avgWaitTime }] }} />)
  expect(screen.getAllByText(words).length).toBeGreaterThan(0)
})

test('a lane says what is unusual about it, and all of them in one word above', () => {
  render(
    <QueueStatusView
      queues={{
        lanes: [
          { name: 'premium', waiting: 3, oldestWaitingMs: 2_520_000 },
          { name: 'normal', waiting: 2, paused: true },
          { name: 'large', waiting: 0 },
        ],
        totalWorkers: 8,
        activeWorkers: 2,
      }}
      thresholds={{ criticalAfterMs: 1_800_000 }}
    />,
  )
  expect(screen.getByRole('region').dataset['load']).toBe('critical')
  expect(screen.getByText('Jobs wait far longer than they should. 1 of 3 queues is paused.')).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: /Premium.*Critical: oldest job has waited 42 min/ })).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: /Normal.*Paused/ })).toBeTruthy()
  expect(screen.getByRole('row', { name: /Large/ }).querySelector('[data-part=lane-note]')).toBeNull()
})

test('the trend says where the waiting jobs go, while the figures are live', () => {
  const { rerender } = render(<QueueStatusView queues={queues} waitingPerMinute={-200} />)
  expect(screen.getByText('1,241 jobs')).toBeTruthy()
  expect(screen.getByText('draining, empty in about 6 min')).toBeTruthy()
  rerender(<QueueStatusView queues={queues} waitingPerMinute={11.6} />)
  expect(screen.getByText('growing by 12 a minute')).toBeTruthy()
  rerender(<QueueStatusView queues={queues} waitingPerMinute={0.2} />)
  expect(screen.getByText('growing by 12 an hour')).toBeTruthy()
  rerender(<QueueStatusView queues={queues} waitingPerMinute={12} freshness="stale" />)
  expect(document.querySelector('[data-part=trend]')).toBeNull()
})

test('a person’s own job is found beside its lane', () => {
  render(<QueueStatusView queues={queues} mine={[{ lane: 'scans', position: 3, waitMs: 360_000 }]} />)
  const said = screen.getByText('Your job is number 3, in about 6 min')
  expect(said.closest('[data-lane]')?.getAttribute('data-lane')).toBe('scans')
})
