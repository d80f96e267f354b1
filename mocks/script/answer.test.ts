import { expect, test } from 'vitest'
import { lane } from '../build/lane.ts'
import { answer } from './answer.ts'
import type { Answer } from './answer.ts'
import { at } from './at.ts'
import { scenario } from './scenario.ts'
import type { Part } from './silence.ts'

const write = (...parts: Part[]) => scenario('test', 'For a test.', { durationMs: 10_000 }, ...parts)

test('an answer is data of the scenario, and what it tells is in order', () => {
  const parts = [at(700, 'job-cancelled', { jobId: 'a' }), at(0, 'job-cancelling', { jobId: 'a' })]
  const { answers, cues } = write(answer('cancel-job', { jobId: 'a', stops: true }, parts))
  expect(cues).toEqual([])
  expect(answers).toStrictEqual([
    { to: 'cancel-job', jobId: 'a', afterMs: 300, reply: { ok: true }, stops: true, cues: parts.toReversed() },
  ])
})

test('a refusal is an answer with a code, and words where there are some', () => {
  expect(answer('pause-job', { afterMs: 50, refusal: { code: 'BUSY', message: 'Not now.' } })).toStrictEqual({
    to: 'pause-job',
    afterMs: 50,
    reply: { ok: false, code: 'BUSY', message: 'Not now.' },
  })
})

test('an answer for a queue names its lane, and whether that stays as it was asked for', () => {
  expect(answer('pause-queue', { queue: 'large', holds: true })).toStrictEqual({
    to: 'pause-queue',
    queue: 'large',
    holds: true,
    afterMs: 300,
    reply: { ok: true },
  })
})

test('a scenario without answers has none', () => {
  expect(write()).not.toHaveProperty('answers')
})

const lanes = at(0, 'queue-status', { large: lane(1, 1, 1), totalWorkers: 4 })
const told = at(0, 'job-started', { jobId: 'a' })

const odd: readonly [string, Part[], RegExp][] = [
  ['an answer that never comes', [answer('cancel-job', { afterMs: Infinity })], /after Infinity ms/],
  ['an answer to nothing', [answer('stop-job' as 'cancel-job')], /answers "stop-job"/],
  [
    'a refusal that stops',
    [answer('cancel-job', { refusal: { code: 'NO' }, stops: true })],
    /stops the job all the same/,
  ],
  ['a refusal that is done', [answer('pause-queue', { refusal: { code: 'NO' }, holds: true })], /does it all the same/],
  [
    'an answer for a lane that is never told of',
    [lanes, answer('pause-queue', { queue: 'totalWorkers' })],
    /tells of large/,
  ],
  [
    'a second answer for the same lane',
    [answer('pause-queue'), answer('pause-queue', { queue: 'a' })],
    /for every lane/,
  ],
  ['a second answer for the same', [answer('cancel-job'), answer('cancel-job', { jobId: 'a' })], /never be given/],
  ['an answer for a job that is never told of', [told, answer('cancel-job', { jobId: 'aa' })], /tells of a\.$/],
  ['what comes before the answer', [answer('cancel-job', {}, at(-1, 'job-cancelled', { jobId: 'a' }))], /-1 ms/],
  ['a field nobody reads', [answer('cancel-job', {}, at(0, 'job-cancelled', misspelt()))], /a field "proggress"/],
  ['what JSON does not carry', [answer('cancel-job', { jobId: (() => 'a') as never })], /survive JSON/],
]

test.each(odd)('%s is refused in words', (_, parts, words) => {
  expect(() => write(...parts)).toThrow(words)
})

test('an answer for one job, then one for all others, is none too many', () => {
  const options: Answer[] = [{ jobId: 'a' }, { jobId: 'b' }, {}]
  expect(write(...options.map((one) => answer('cancel-job', one))).answers?.length).toBe(3)
})

function misspelt() {
  const fields = { proggress: 5 }
  return { jobId: 'a', ...fields }
}
