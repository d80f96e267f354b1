import { expect, test } from 'vitest'
import { etaAt } from './etaAt.ts'
import { etaForecast } from './etaForecast.ts'
import { etaPromise } from './etaPromise.ts'
import { paceAfter } from './paceAfter.ts'
import type { Pace } from './paceAfter.ts'

const second = 1_000

/** What is said after each second of a run that stops for a minute once 60 of its 100 parts are done. */
function stopsForAMinute(): { said: string | undefined; isForeseen: boolean; pace: Pace | undefined }[] {
  let pace: Pace | undefined
  return Array.from({ length: 85 }, (_, part) => {
    const at = (part < 60 ? part : part + 60) * second
    pace = paceAfter(pace, { at, isRunning: true, left: 1 - part / 100, expectedMs: undefined })
    const isForeseen = pace !== undefined && etaForecast(pace.marks) !== undefined
    return { said: pace && etaAt(pace, at)?.kind, isForeseen, pace }
  })
}

test('a run that is overdue stays so until a range is narrow enough, not merely in sight', () => {
  const after = stopsForAMinute().slice(61)
  const foreseenAt = after.findIndex(({ isForeseen }) => isForeseen)
  const promisedAt = after.findIndex(({ said }) => said === 'range')
  expect(foreseenAt).toBeGreaterThan(0)
  expect(promisedAt).toBeGreaterThan(foreseenAt)
  expect(after.slice(0, promisedAt).every(({ said }) => said === 'overdue')).toBe(true)
})

test('the same moments give the very same promise', () => {
  const { marks = [] } = stopsForAMinute()[40]?.pace ?? {}
  expect(etaPromise(marks)).toBe(etaPromise(marks))
  expect(etaPromise([...marks])).toEqual(etaPromise(marks))
})

test('what is promised changes seldom while a steady run goes on', () => {
  const promises = stopsForAMinute()
    .slice(0, 60)
    .map(({ pace }) => pace && etaPromise(pace.marks)?.latest)
  expect(new Set(promises).size).toBeLessThan(15)
})
