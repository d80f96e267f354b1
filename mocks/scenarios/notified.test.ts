import { expect, test } from 'vitest'
import type { Scenario } from '../../src/adapters/scripted.ts'
import { T0 } from '../epoch.ts'
import { stateAt } from '../storeAt.ts'
import { alerts } from './alerts.ts'
import { attempts } from './attempts.ts'
import { burstOf } from './burstOf.ts'
import { repeats } from './repeats.ts'
import { whileAway } from './whileAway.ts'

const atEnd = (scenario: Scenario, options?: Parameters<typeof stateAt>[2]) =>
  stateAt(scenario, scenario.durationMs, options)

test('each end is told once, however often the server repeats it', () => {
  const { notifications } = atEnd(repeats)
  expect(notifications.map(({ id }) => id)).toEqual(['job/lease/1/failed', 'job/receipts/1/completed'])
})

test('each run of a job that is tried again has its own end', () => {
  const ids = atEnd(attempts).notifications.map(({ id }) => id)
  expect(ids).toEqual(['job/lease/3/completed', 'job/lease/2/failed', 'job/lease/1/failed'])
})

test('an alert that is said twice under its name is one line, and its severity is told', () => {
  const told = atEnd(alerts, { admin: true }).notifications.flatMap((one) =>
    one.kind === 'alert' ? [one.severity] : [],
  )
  expect(told).toEqual(['info', 'critical', 'warning', 'info'])
})

test('of eight that are done and two that fail while a person is away, one line calls for them', () => {
  const due = atEnd(whileAway).notifications.filter(({ kind, toast }) => toast && kind !== 'alert')
  expect(due).toMatchObject([{ kind: 'digest', completed: 8, failed: 2, from: T0 + 20_000 }])
})

test('of a thousand jobs that end in a second, 37 fail', () => {
  const { counts } = atEnd(burstOf(1_000))
  expect(counts).toMatchObject({ completed: 963, failed: 37, progress: 1 })
})
