import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { tellJob } from '../../tests/rigs/tellJob.ts'
import { jobFields } from '../../src/protocol/shapes.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import { stateAt } from '../storeAt.ts'
import { connect } from './connect.ts'
import { drop } from './drop.ts'
import { poll } from './poll.ts'
import { scenario } from './scenario.ts'
import type { Silence, Strand } from './silence.ts'
import { sleep } from './sleep.ts'

const durationMs = 60_000
const options = { numRuns: runs(150) }

const strands: fc.Arbitrary<Strand> = fc
  .array(fc.array(fc.tuple(fc.nat(4_000), fc.nat(1_000)), { maxLength: 9 }), { minLength: 1, maxLength: 5 })
  .map((jobs) => jobs.flatMap((beats, index) => tellJob(`job ${index}`, beats)))

const kinds = [
  (from: number, to: number) => drop({ from, to }),
  (from: number, to: number) => drop({ from, to, missed: 'handover' }),
  (from: number, to: number) => drop({ from, to, during: { status: 'connecting' }, snapshotMs: 900 }),
  (from: number, to: number) => sleep({ from, to }),
  (from: number, to: number) => poll({ from, firstLook: from + 1_500, everyMs: 1_700, to }),
]
const silences: fc.Arbitrary<readonly Silence[]> = fc
  .array(fc.record({ kind: fc.nat(kinds.length - 1), upMs: fc.nat(5_000), downMs: fc.nat(6_000) }), { maxLength: 4 })
  .chain((spans) => fc.boolean().map((opens) => ({ spans, opens })))
  .map(({ spans, opens }) => {
    let from = 1_500
    const later = spans.map(({ kind, upMs, downMs }) => {
      from += upMs
      const to = from + 2_000 + downMs
      const silence = kinds[kind]?.(from, to)
      from = to + 1_000
      return silence
    })
    return [...(opens ? [connect()] : []), ...later].filter((one) => one !== undefined)
  })

const play = (parts: Strand, unheard: readonly Silence[]): Scenario =>
  scenario('any', 'For a test.', { durationMs }, parts, ...unheard)

/** What the jobs say of themselves, without the moments that the page notes. */
const jobsOf = (one: Scenario): unknown =>
  Array.from(stateAt(one, durationMs).jobs.values(), (job) => ({
    ...Object.fromEntries(Object.entries(job).filter(([key]) => jobFields.has(key))),
    jobId: job.jobId,
    status: job.status,
    stalled: job.stalled,
  })).toSorted((a, b) => a.jobId.localeCompare(b.jobId))

test('whatever the line has been through, in the end the page knows of the jobs what the server does', () => {
  fc.assert(
    fc.property(strands, silences, (told, unheard) => {
      expect(jobsOf(play(told, unheard))).toEqual(jobsOf(play(told, [])))
    }),
    options,
  )
})

test('every end of a job that nobody could hear is told afterwards', () => {
  fc.assert(
    fc.property(strands, silences, (told, unheard) => {
      const ended = (one: Scenario) => {
        const { completed, failed, cancelled } = stateAt(one, durationMs).counts
        return [completed ?? 0, failed ?? 0, cancelled ?? 0]
      }
      expect(ended(play(told, unheard))).toEqual(ended(play(told, [])))
    }),
    options,
  )
})

test('the cues come in order of time, none before the scenario begins or after it ends', () => {
  fc.assert(
    fc.property(strands, silences, (told, unheard) => {
      const moments = play(told, unheard).cues.map(({ at }) => at)
      expect(moments).toEqual(moments.toSorted((a, b) => a - b))
      expect(Math.min(...moments, 0)).toBe(0)
      expect(Math.max(...moments, 0)).toBeLessThanOrEqual(durationMs)
    }),
    options,
  )
})

test('the parts may come in any order', () => {
  fc.assert(
    fc.property(strands, silences, (told, unheard) => {
      const turned = scenario('any', 'For a test.', { durationMs }, ...unheard.toReversed(), told)
      expect(turned).toStrictEqual(play(told, unheard))
    }),
    options,
  )
})

test('while the line is down nothing is heard', () => {
  fc.assert(
    fc.property(strands, silences, (told, unheard) => {
      const looks = new Set(unheard.flatMap((silence) => silence.looks.map(({ at }) => at)))
      const heard = play(told, unheard).cues.filter((cue) => 'name' in cue && !looks.has(cue.at))
      for (const { from, to } of unheard) expect(heard.filter(({ at }) => at > from && at < to)).toEqual([])
    }),
    options,
  )
})
