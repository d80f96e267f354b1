import { expect, test } from 'vitest'
import { createManualClock } from './manualClock.ts'

test('timers run in the order they fall due, each at its own moment', () => {
  const clock = createManualClock(100)
  const ran: string[] = []
  clock.after(30, () => ran.push(`c ${clock.now()}`))
  clock.after(10, () => {
    ran.push(`a ${clock.now()}`)
    clock.after(10, () => ran.push(`b ${clock.now()}`))
  })
  clock.after(30, () => ran.push(`d ${clock.now()}`))
  clock.advance(29)
  expect(ran).toEqual(['a 110', 'b 120'])
  clock.advance(1)
  expect(ran.slice(2)).toEqual(['c 130', 'd 130'])
  expect([clock.now(), clock.pending()]).toEqual([130, 0])
})

test('what was stopped does not run', () => {
  const clock = createManualClock()
  let runs = 0
  const stop = clock.after(5, () => runs++)
  stop()
  stop()
  clock.advance(10)
  expect([runs, clock.pending()]).toEqual([0, 0])
})

test('a frame comes within a sixtieth of a second', () => {
  const clock = createManualClock()
  let frames = 0
  clock.frame(() => frames++)
  clock.advance(17)
  expect(frames).toBe(1)
})
