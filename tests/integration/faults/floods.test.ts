import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { defaultBounds } from '../../../src/store/bounds.ts'
import { expectLegal } from '../../rigs/expectLegal.ts'
import { isDown } from '../../rigs/until.ts'
import { firstRungMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { eachTellingWire, eachWire } from './wires.ts'

const jobs = 200
/** Events of one job: its begin, its progress and its end. */
const steps = 100

/** 20,000 events in 20 portions of 100 ms each, in which every job ends somehow; `meanwhile` happens half-way. */
async function flood(rig: FaultRig, meanwhile: () => void = () => undefined): Promise<void> {
  for (let portion = 0; portion < 20; portion++) {
    for (let step = portion * 5; step < portion * 5 + 5; step++) {
      for (let job = 0; job < jobs; job++) tell(rig, `flood-${job}`, step)
    }
    if (portion === 10) meanwhile()
    await setImmediate()
    rig.clock.advance(100)
  }
}

function tell({ truth }: FaultRig, jobId: string, step: number): void {
  if (step === 0) truth.start(jobId)
  else if (step < steps - 1) truth.progress(jobId, step)
  else truth.end(jobId, jobId.endsWith('7') ? 'failed' : 'completed')
}

const isOver = ({ counts }: { counts: { completed?: number; failed?: number } }): boolean =>
  (counts.completed ?? 0) + (counts.failed ?? 0) >= jobs

test.each(eachWire)('over %s, 20,000 events in 2 s lose nothing', async (_, wire) => {
  const rig = await openFaultRig(wire)
  await flood(rig)
  await rig.until(isOver)
  expect(rig.seen()).toEqual([])
  expect(rig.state().problems.total).toBe(0)
  expect(rig.state().notifications.length).toBeLessThanOrEqual(defaultBounds.notifications)
  rig.expectTruth()
})

test.each(eachTellingWire)(
  'over %s, a line that is cut in the middle of 20,000 events loses no end',
  async (_, wire) => {
    const rig = await openFaultRig(wire, { epoch: 'first' })
    await flood(rig, rig.proxy.cutAll)
    await rig.until(isDown)
    expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
    await rig.until(isOver)
    rig.expectTruth()
  },
)

const many = 20_000
const ids = Array.from({ length: many }, (_, index) => `job-${index}`)

test.each(eachTellingWire)('over %s, 20,000 jobs under way are all kept, through a cut as well', async (_, wire) => {
  const rig = await openFaultRig(wire)
  for (const id of ids) rig.truth.start(id)
  await rig.until((state) => state.jobs.size === many + 4)
  rig.proxy.cutAll()
  for (const id of ids.slice(0, 500)) rig.truth.end(id, 'completed')
  await rig.until(isDown)
  expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
  await rig.until(({ counts }) => counts.completed === 500)
  rig.expectTruth()
})

test.each(eachWire)(
  'over %s, 20,000 jobs that end are all told, and as many kept as there is room for',
  async (_, wire) => {
    const rig = await openFaultRig(wire)
    for (const id of ids) rig.truth.end(id, 'completed')
    await rig.until(() => rig.ends().length >= many)
    expect(rig.ends()).toEqual(ids.map((id) => `${id} completed`))
    const { counts, jobs: kept, notifications } = rig.state()
    expect(counts).toMatchObject({ completed: defaultBounds.finishedJobs, started: 4 })
    expect([...kept.keys()].slice(4)).toEqual(ids.slice(-defaultBounds.finishedJobs))
    expect(notifications.length).toBeLessThanOrEqual(defaultBounds.notifications)
    expectLegal(rig.state())
  },
)
