import { expect, test } from 'vitest'
import { etaAt } from './etaAt.ts'
import { etaForecast } from './etaForecast.ts'
import { etaPromise } from './etaPromise.ts'
import { paceAfter } from './paceAfter.ts'
import type { Pace } from './paceAfter.ts'

const second = 1_000

/** What is said after each of a hundred parts of a run, each of which takes some seconds. */
function told(secondsOf: (part: number) => number): { said: string | undefined; isForeseen: boolean; pace?: Pace }[] {
  let pace: Pace | undefined
  let at = 0
  return Array.from({ length: 100 }, (_, part) => {
    at += secondsOf(part) * second
    pace = paceAfter(pace, { at, isRunning: true, left: 1 - part / 100, expectedMs: undefined })
    const isForeseen = pace !== undefined && etaForecast(pace.marks) !== undefined
    return { said: pace && etaAt(pace, at)?.kind, isForeseen, ...(pace && { pace }) }
  })
}

const stopsForAMinute = () => told((part) => (part === 60 ? 61 : 1))

test('a run that is overdue stays so until a range is narrow enough, not merely in sight', () => {
  const after = told((part) => (part > 39 && part % 7 === 0 ? 15 : 1))
  const overdueAt = after.findIndex(({ said }) => said === 'overdue')
  const foreseenAt = after.findIndex(({ isForeseen }, index) => index > overdueAt && isForeseen)
  const promisedAt = after.findIndex(({ said }, index) => index > overdueAt && said === 'range')
  expect(overdueAt).toBeGreaterThan(0)
  expect(foreseenAt).toBeGreaterThan(overdueAt)
  expect(promisedAt).toBeGreaterThan(foreseenAt)
  expect(after.slice(overdueAt, promisedAt).every(({ said }) => said === 'overdue')).toBe(true)
})

test('a run that goes on as before after it was stuck is promised an end again within a tenth of it', () => {
  const again = stopsForAMinute().findIndex(({ said }, part) => part > 60 && said === 'range')
  expect(again).toBeGreaterThan(60)
  expect(again).toBeLessThan(75)
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
