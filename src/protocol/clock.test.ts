import { expect, test } from 'vitest'
import { createMonotonicNow } from './clock.ts'

function createClocks() {
  const time = { page: 100, wall: 1_000_100 }
  const now = createMonotonicNow(
    () => time.page,
    () => time.wall,
  )
  return { now, pass: (page: number, wall = page) => void ((time.page += page), (time.wall += wall)) }
}

test('the clock starts at the wall’s time and goes on with the page’s', () => {
  const { now, pass } = createClocks()
  expect(now()).toBe(1_000_100)
  pass(50)
  expect(now()).toBe(1_000_150)
})

test('a closed lid is counted, though the page’s own time stood still', () => {
  const { now, pass } = createClocks()
  pass(50, 3_600_050)
  expect(now()).toBe(4_600_150)
  pass(10)
  expect(now()).toBe(4_600_160)
})

test('a wall clock that is set back, or corrected by little, moves nothing', () => {
  const { now, pass } = createClocks()
  pass(50, -3_600_000)
  expect(now()).toBe(1_000_150)
  pass(50, 3_600_050 + 4_000)
  expect(now()).toBe(1_000_200)
})
