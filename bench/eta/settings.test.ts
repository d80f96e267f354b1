import { expect, test } from 'vitest'
import { byKind, byServer, byWordAlone, measure } from './settings.ts'
import type { Setting } from './settings.ts'

// Other runs than those that are reported and those that the constants were chosen by.
const firstSeed = 50_001
const figuresFor = (settings: readonly Setting[], name: string, runs: number) => {
  const setting = settings.find((each) => each.name === name)
  if (setting === undefined) throw new Error(`There is no ${name}.`)
  return measure(setting, firstSeed, runs)
}

test('of a steady job a range is shown most of the time, and holds the truth nearly always', () => {
  const { shown, held, width, overdue } = figuresFor(byKind, 'steady', 5)
  expect(shown).toBeGreaterThan(0.75)
  expect(held).toBeGreaterThan(0.95)
  expect(width).toBeLessThan(1.3)
  expect(overdue).toBeLessThan(0.01)
})

test('a job that slows down is foreseen better than by a smoothed rate', () => {
  const { shown, held, off, plainOff } = figuresFor(byKind, 'slowing', 5)
  expect(shown).toBeGreaterThan(0.7)
  expect(held).toBeGreaterThan(0.75)
  expect(off).toBeLessThan(plainOff)
})

test('of a job in bursts little is promised, and what is promised mostly holds', () => {
  const { shown, held } = figuresFor(byKind, 'bursty', 40)
  expect(shown).toBeLessThan(0.4)
  expect(held).toBeGreaterThan(0.65)
})

test('of all kinds together two thirds of the time are promised, and three quarters of that hold', () => {
  const { shown, held } = figuresFor(byServer, 'absent', 5)
  expect(shown).toBeGreaterThan(0.63)
  expect(held).toBeGreaterThan(0.72)
})

test('a server that is always too early is read so, and one that always says five minutes is not believed', () => {
  const early = figuresFor(byWordAlone, 'always too early', 4)
  expect(early.held).toBeGreaterThan(0.8)
  expect(early.off).toBeLessThan(early.serverOff / 2)
  expect(figuresFor(byWordAlone, 'always “5 minutes”', 4).shown).toBeLessThan(0.05)
})

test('a good word of the server makes the range better where the rate cannot foresee the end', () => {
  const [alone, helped] = [figuresFor(byServer, 'absent', 1), figuresFor(byServer, 'good', 1)]
  expect(helped.held).toBeGreaterThan(alone.held + 0.05)
  expect(helped.off).toBeLessThan(alone.off)
})
