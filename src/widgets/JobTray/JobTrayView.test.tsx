import { act, cleanup, render } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import '../../styles.css'
import { JobTrayView } from './JobTrayView.tsx'
import { commonShift } from './useAnchor.ts'
import { flatEntries } from './trayEntries.ts'

afterEach(cleanup)

const entries = (from: number, count: number) =>
  flatEntries(Array.from({ length: count }, (_, at) => ({ jobId: `job-${from + at}`, parentId: undefined })))
const counts = { failed: 1, running: 2, waiting: 3, done: 4 }
const tray = (from: number, count: number, others: object = {}) => (
  <JobTrayView entries={entries(from, count)} counts={counts} renderJob={(jobId) => <b>{jobId}</b>} {...others} />
)
const list = () => document.querySelector<HTMLElement>('[data-part=rows]')
const firstInSight = () => {
  const top = list()?.getBoundingClientRect().top ?? 0
  const rows = [...document.querySelectorAll<HTMLElement>('[data-part=row]')]
  return rows
    .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .find((row) => row.getBoundingClientRect().bottom > top + 1)?.textContent
}

test('what a server renders has no style attribute, a screenful of rows, and is taken over without complaint', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(tray(0, 1_000))
  expect(root.querySelectorAll('[style]')).toHaveLength(0)
  expect(root.querySelectorAll('[data-part=row]')).toHaveLength(20)
  const app = await act(async () => hydrateRoot(root, tray(0, 1_000)))
  // This browser plays the server: React 18 takes its layout effects for those of a server.
  const said = complaints.mock.calls.map(String).filter((one) => !one.includes('useLayoutEffect does nothing'))
  expect(said.filter((one) => /hydrat/i.test(one))).toEqual([])
  expect(root.querySelector('[role=treegrid]')?.getAttribute('aria-rowcount')).toBe('1000')
  act(() => app.unmount())
  root.remove()
  complaints.mockRestore()
})

test('rows that come above what is on screen do not move it', async () => {
  const { rerender } = render(tray(100, 1_000))
  await expect.poll(() => document.querySelectorAll('[data-part=row]').length).toBeGreaterThan(5)
  list()?.scrollTo(0, 5_000)
  await expect.poll(firstInSight).toMatch(/^job-2\d\d$/)
  const before = firstInSight()
  rerender(tray(60, 1_000))
  await expect.poll(firstInSight).toBe(before)
  rerender(tray(103, 1_000))
  await expect.poll(firstInSight).toBe(before)
})

test('at the top of the list, what is new is to be seen', async () => {
  const { rerender } = render(tray(100, 1_000))
  await expect.poll(firstInSight).toBe('job-100')
  rerender(tray(60, 1_000))
  await expect.poll(firstInSight).toBe('job-60')
})

test('most of the rows in sight decide by how much the list has moved', () => {
  const before = entries(0, 20)
  const [moved, ...others] = before
  const after = [...entries(100, 3), ...others, ...(moved ? [moved] : [])]
  expect(commonShift(before, after, 0, 9)).toBe(2)
  expect(commonShift(before, [], 0, 9)).toBe(0)
})

test('the list has the heading as its name, and rows say where they are', async () => {
  render(tray(0, 50, { id: 'mine' }))
  const named = document.getElementById(list()?.getAttribute('aria-labelledby') ?? '')
  expect(named?.textContent).toBe('Jobs')
  await expect.poll(() => document.querySelectorAll('[data-part=row]').length).toBeGreaterThan(5)
  const row = document.querySelectorAll('[data-part=row]')[1]
  expect(['aria-rowindex', 'aria-posinset', 'aria-setsize'].map((name) => row?.getAttribute(name))).toEqual([
    '2',
    '2',
    '50',
  ])
})

test('what is not given is not offered', () => {
  render(tray(0, 3))
  expect(document.querySelector('[data-part=tools]')).toBeNull()
})

test('the bar tells how many have ended, of all', () => {
  render(tray(0, 3))
  const bar = document.querySelector('[data-part=overall]')
  expect([bar?.getAttribute('aria-valuenow'), bar?.getAttribute('aria-valuetext')]).toEqual(['50', '5 of 10 ended'])
})

test('a number that grows by a digit moves no neighbour', async () => {
  const { rerender } = render(
    <div style={{ inlineSize: 700 }}>{tray(0, 3, { counts: { ...counts, running: 9 } })}</div>,
  )
  const heights = () =>
    [document.querySelector('[data-part=tray-head]'), list()].map((one) => one?.getBoundingClientRect().top)
  const before = heights()
  for (const running of [10, 100, 10_000]) {
    rerender(<div style={{ inlineSize: 700 }}>{tray(0, 3, { counts: { ...counts, running } })}</div>)
    expect(heights()).toEqual(before)
  }
})
