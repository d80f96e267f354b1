import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { ErrorGroup, MetricsSample } from '../../protocol/systemMetrics.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { AdminDashboardView } from './AdminDashboardView.tsx'
import { emptyRecall, foldRecall } from './foldRecall.ts'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)

function show(errors?: readonly ErrorGroup[]) {
  const latest: MetricsSample = { timestamp: noon, ...(errors && { errors }), system: {}, performance: {} }
  render(
    <TextProvider locale="en-US" timeZone="UTC">
      <AdminDashboardView access="allowed" latest={latest} />
    </TextProvider>,
  )
}
const groups = () => [...document.querySelectorAll<HTMLElement>('[data-part=error-group]')]
const heads = () =>
  groups().map((group) =>
    ['code', 'count', 'seen'].map((part) => group.querySelector(`[data-part=error-${part}]`)?.textContent),
  )

test('no error at all says so, and a server that groups none is not shown as having none', () => {
  show([])
  expect(screen.getByText('No job has failed since the server started.')).toBeTruthy()
  cleanup()
  show()
  expect(screen.queryByRole('heading', { name: 'Errors' })).toBeNull()
})

test('errors are listed by how often they came, whenever the last one was', () => {
  show([
    { code: 'TIMEOUT', count: 1, lastSeen: noon },
    { code: 'ENCRYPTED', count: 1_204, lastSeen: noon - 300_000 },
    { code: 'UNKNOWN', count: 3 },
  ])
  expect(heads()).toEqual([
    ['ENCRYPTED', '1,204 times', 'last seen 5 minutes ago'],
    ['UNKNOWN', '3 times', 'not told'],
    ['TIMEOUT', '1 time', 'last seen now'],
  ])
})

test('an error opens to the last one of its kind, as text', () => {
  show([{ code: 'A', count: 2, lastSeen: noon, message: '<b>No password</b>', jobId: 'doc-7' }])
  const [group] = groups()
  expect(within(group!).getByText('<b>No password</b>')).toBeTruthy()
  expect(within(group!).getByText('doc-7')).toBeTruthy()
})

test('a last one from a clock ahead of the server’s is not in the future', () => {
  show([{ code: 'A', count: 2, lastSeen: noon + 600_000 }])
  expect(heads()[0]?.[2]).toBe('last seen now')
})

test('two groups of one code are both listed', () => {
  show([
    { code: 'A', count: 2 },
    { code: 'A', count: 1 },
  ])
  expect(heads().map(([, count]) => count)).toEqual(['2 times', '1 time'])
})

const page = (errors: readonly ErrorGroup[], seconds = 0, recall = emptyRecall) => (
  <AdminDashboardView
    access="allowed"
    latest={{ timestamp: noon + seconds * 1_000, errors, system: {}, performance: {} }}
    recall={recall}
  />
)
const codes = () => heads().map(([code]) => code)

test('a group that grows does not move while a person looks at the list', () => {
  const { rerender } = render(
    page([
      { code: 'A', count: 3 },
      { code: 'B', count: 2 },
    ]),
  )
  const list = document.querySelector('[data-part=error-list] ul')!
  const grown = [
    { code: 'A', count: 3 },
    { code: 'B', count: 9 },
    { code: 'C', count: 5 },
  ]
  fireEvent.pointerEnter(list)
  rerender(page(grown))
  expect(codes()).toEqual(['A', 'B', 'C'])
  fireEvent.pointerLeave(list)
  expect(codes()).toEqual(['B', 'C', 'A'])
})

test('nor does it while the focus is in it, and it goes on once that has left', () => {
  const { rerender } = render(
    page([
      { code: 'A', count: 3 },
      { code: 'B', count: 2 },
    ]),
  )
  const [first, second] = document.querySelectorAll('[data-part=error-group] summary')
  fireEvent.focus(first!)
  rerender(
    page([
      { code: 'A', count: 3 },
      { code: 'B', count: 9 },
    ]),
  )
  fireEvent.blur(first!, { relatedTarget: second })
  expect(codes()).toEqual(['A', 'B'])
  fireEvent.blur(second!, { relatedTarget: document.body })
  expect(codes()).toEqual(['B', 'A'])
})

test('a group says how much of it came of late', () => {
  const counted = (seconds: number, count: number): MetricsSample => ({
    timestamp: noon + seconds * 1_000,
    errors: [{ code: 'A', count }],
    system: {},
    performance: {},
  })
  const recall = [counted(0, 3), counted(120, 15)].reduce(foldRecall, emptyRecall)
  render(page([{ code: 'A', count: 15 }], 120, recall))
  expect(document.querySelector('[data-part=error-growth]')?.textContent).toBe('12 more in the last 2 min')
})
