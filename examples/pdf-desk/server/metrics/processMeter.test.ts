import { expect, test } from 'vitest'
import { ProcessMeter } from './processMeter.ts'

const meterOf = () => {
  const at = { cpuMicros: 0, now: 0 }
  const meter = new ProcessMeter({ cpuMicros: () => at.cpuMicros, now: () => at.now })
  return { at, cpu: () => meter.sample().totalCpuUsage }
}

test('CPU is what all threads together used since the sample before, in percent of one core', () => {
  const { at, cpu } = meterOf()
  Object.assign(at, { now: 1_000, cpuMicros: 250_000 })
  expect(cpu()).toBe(25)
  Object.assign(at, { now: 2_000, cpuMicros: 3_650_000 })
  expect(cpu()).toBe(340)
  Object.assign(at, { now: 3_000 })
  expect(cpu()).toBe(0)
})

test('a second look at the same moment tells what the first one found', () => {
  const { at, cpu } = meterOf()
  expect(cpu()).toBeUndefined()
  Object.assign(at, { now: 1_000, cpuMicros: 500_000 })
  expect(cpu()).toBe(50)
  Object.assign(at, { now: 1_010, cpuMicros: 509_000 })
  expect(cpu()).toBe(50)
})

test('after a time in which nobody looked there is no figure until the next sample', () => {
  const { at, cpu } = meterOf()
  Object.assign(at, { now: 60_000, cpuMicros: 30_000_000 })
  expect(cpu()).toBeUndefined()
  Object.assign(at, { now: 61_000, cpuMicros: 30_100_000 })
  expect(cpu()).toBe(10)
})
