import { act, cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { hearPage } from '../../tests/rigs/hearPage.ts'
import { renderWithStore } from '../../tests/rigs/renderWithStore.tsx'
import { ConnectionBadge } from './ConnectionBadge.tsx'

let ears: ReturnType<typeof hearPage> | undefined
afterEach(() => {
  ears?.stop()
  cleanup()
})

const looks = () =>
  [...document.querySelectorAll<HTMLElement>('[data-tt=ConnectionBadge]')].map((it) => it.dataset.look)
const two = [<ConnectionBadge key="dot" variant="dot" />, <ConnectionBadge key="banner" variant="banner" />]

test('a word stays for two seconds, in all badges of a page', () => {
  const { drop, up, pass } = renderWithStore(two)
  expect(looks()).toEqual(['live', 'live'])
  drop()
  expect(looks()).toEqual(['dropped', 'dropped'])
  pass(300)
  up()
  expect(looks()).toEqual(['dropped', 'dropped'])
  pass(1_699)
  expect(looks()).toEqual(['dropped', 'dropped'])
  pass(1)
  expect(looks()).toEqual(['live', 'live'])
})

test('a badge that comes later tells what the others tell', () => {
  const { drop, up, pass, show } = renderWithStore(two)
  drop()
  pass(300)
  up()
  show([...two, <ConnectionBadge key="late" />])
  expect(looks()).toEqual(['dropped', 'dropped', 'dropped'])
})

test('the device is told at once, and a line that is lost is live no more', () => {
  const { drop, up, pass, sink } = renderWithStore(two)
  drop()
  pass(300)
  up()
  act(() => sink().device('offline'))
  drop()
  expect(looks()).toEqual(['offline', 'offline'])
})

test('two badges say once that the line is down, and once that it is back', async () => {
  const { drop, up, pass } = renderWithStore(two)
  ears = hearPage()
  drop()
  pass(5_000)
  pass(7_000)
  await act(async () => up())
  pass(20_000)
  await act(async () => undefined)
  expect(ears.heard).toEqual([
    'The connection is down. What is shown may be out of date',
    'The connection is back, and so is what came meanwhile',
  ])
})

test('a drop that mends itself within the grace time says nothing', async () => {
  const { drop, up, pass } = renderWithStore(two)
  ears = hearPage()
  drop()
  pass(3_900)
  up()
  pass(20_000)
  await act(async () => undefined)
  expect(ears.heard).toEqual([])
})

test('where nothing is announced, the badge reads its news itself', () => {
  renderWithStore(<ConnectionBadge />, { announce: false })
  expect(document.querySelector('[data-tt=ConnectionBadge] [role=status]')?.textContent).toBe(
    'Updates arrive as they happen.',
  )
})

test('a page whose line is up wakes for nothing', () => {
  const { drop, up, pass, clock } = renderWithStore(two)
  const calm = clock.pending()
  drop()
  pass(9_000)
  up()
  pass(70_000)
  expect(clock.pending()).toBe(calm)
})

test('how long the server takes is told in steps, and not while the line is down', () => {
  const { drop, pass, sink } = renderWithStore(<ConnectionBadge showRoundTrip />)
  const told = () => document.querySelector('[data-part=round-trip]')?.textContent
  expect(told()).toBe(undefined)
  act(() => sink().roundTrip?.(43))
  pass(100)
  expect(told()).toBe('40 ms')
  drop()
  expect(told()).toBe(undefined)
})
