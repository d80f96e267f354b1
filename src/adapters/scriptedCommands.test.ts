import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { failing, followScripted, progress, reading, scenario } from '../../tests/rigs/followScripted.ts'
import type { JobAction } from '../protocol/jobAction.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { scripted } from './scripted.ts'
import type { Cue, ScriptedAnswer } from './scripted.ts'

test('a job that is cancelled is being stopped once that is answered, then is, and no more is told of it', async () => {
  const { ask, to, stands, request, job } = followScripted(scenario(reading))
  to(1_500)
  const reply = ask('cancel')
  expect(request()).toMatchObject({ action: 'cancel', status: 'pending' })
  to(1_799)
  expect([stands(), request()?.status]).toEqual([['progress', 10], 'pending'])
  to(1_800)
  expect([stands(), request()]).toEqual([['cancelling', 10], undefined])
  to(2_500)
  expect(job()?.status).toBe('cancelled')
  to(9_000)
  expect(stands()).toEqual(['cancelled', 10])
  expect(await reply).toEqual({ ok: true })
})

test('an answer is in the state at its moment, though time goes on in one leap', () => {
  const { act, clock, request } = followScripted(scenario(reading, [refuses]))
  act('cancel')
  clock.advance(2_500)
  expect(request()).toEqual({
    action: 'cancel',
    status: 'refused',
    at: 501_000,
    code: 'TOO_LATE',
    message: 'It is nearly done.',
  })
})

const refuses: ScriptedAnswer = {
  to: 'cancel-job',
  afterMs: 1_000,
  reply: { ok: false, code: 'TOO_LATE', message: 'It is nearly done.' },
}

test('a refusal leaves the script as it was', () => {
  const { act, to, stands } = followScripted(scenario(reading, [refuses]))
  act('cancel')
  to(3_500)
  expect(stands()).toEqual(['progress', 30])
  to(9_000)
  expect(stands()).toEqual(['completed', 100])
})

test('while a job rests nothing is told of it, and all of it comes later by the time it rested', () => {
  const { act, to, stands } = followScripted(scenario(reading))
  to(1_200)
  act('pause')
  to(1_500)
  expect(stands()).toEqual(['paused', 10])
  to(5_700)
  act('resume')
  to(5_999)
  expect(stands()).toEqual(['paused', 10])
  to(6_000)
  expect(stands()).toEqual(['progress', 10])
  to(6_499)
  expect(stands()).toEqual(['progress', 10])
  to(6_500)
  expect(stands()).toEqual(['progress', 20])
  to(8_500)
  expect(stands()).toEqual(['completed', 100])
})

test('a job that waits, rests and goes on waits again', () => {
  const waiting: readonly Cue[] = [{ at: 0, name: 'job-queued', data: { jobId: 'a', queuePosition: 2 } }]
  const { act, to, job } = followScripted(scenario(waiting))
  act('pause')
  to(500)
  act('resume')
  to(1_000)
  expect(job()).toMatchObject({ status: 'queued', queuePosition: 2 })
})

test('a pause that the script tells of can be ended sooner', () => {
  const resting: readonly Cue[] = [
    ...reading.slice(0, 2),
    { at: 1_500, name: 'job-paused', data: { jobId: 'a' } },
    progress(8_000, 50),
  ]
  const { act, to, stands } = followScripted(scenario(resting))
  to(2_000)
  act('resume')
  to(2_300)
  expect(stands()).toEqual(['progress', 10])
  to(3_000)
  expect(stands()).toEqual(['progress', 50])
})

test('another try is a new run, told from its beginning, and goes well', () => {
  const { act, to, job, stands } = followScripted(scenario(failing))
  to(3_500)
  expect(job()).toMatchObject({ status: 'failed', error: 'Damaged' })
  act('retry')
  to(3_800)
  expect(job()).toMatchObject({ status: 'queued', attempt: 2, name: 'Report.pdf' })
  expect(job()?.error).toBeUndefined()
  to(5_500)
  expect(stands()).toEqual(['progress', 10])
  to(7_000)
  expect(job()).toMatchObject({ status: 'completed', attempt: 2 })
})

test('a run that goes well where the one before failed has done all its steps and all that there was to count', () => {
  const pages = { total: 120, unit: 'pages' }
  const half: Cue = {
    at: 2_500,
    name: 'job-progress',
    data: {
      jobId: 'a',
      counts: { ...pages, done: 96, skipped: 2 },
      bytes: { done: 40, total: 50 },
      steps: [
        { label: 'Read', status: 'running', progress: 80 },
        { label: 'Check', status: 'skipped' },
        { label: 'Collect', status: 'pending' },
      ],
    },
  }
  const { act, to, job } = followScripted(scenario([...failing.slice(0, 3), half, ...failing.slice(3)]))
  to(3_500)
  act('retry')
  to(8_000)
  expect(job()).toMatchObject({
    status: 'completed',
    counts: { ...pages, done: 118, skipped: 2 },
    bytes: { done: 50, total: 50 },
  })
  expect(job()?.steps?.map(({ status, progress: percent }) => [status, percent])).toEqual([
    ['done', undefined],
    ['skipped', undefined],
    ['done', undefined],
  ])
})

test('what was cancelled can be tried again, to its end', () => {
  const { act, to, job, stands } = followScripted(scenario(reading))
  to(1_500)
  act('cancel')
  to(3_000)
  act('retry')
  to(3_300)
  expect(job()).toMatchObject({ status: 'queued', attempt: 2 })
  to(8_000)
  expect(stands()).toEqual(['completed', 100])
})

const senseless: readonly [JobAction, number, string][] = [
  ['cancel', 5_000, 'NOT_POSSIBLE'],
  ['pause', 5_000, 'NOT_POSSIBLE'],
  ['resume', 1_000, 'NOT_POSSIBLE'],
  ['retry', 1_000, 'NOT_POSSIBLE'],
]

test.each(senseless)('to %s a job at %d ms that does not stand so is refused', async (action, ms, code) => {
  const { ask, to } = followScripted(scenario(reading))
  to(ms)
  const reply = ask(action)
  to(ms + 300)
  expect(await reply).toEqual({ ok: false, code })
})

test('a job that ends before the answer cannot be cancelled any more', async () => {
  const { ask, to, stands } = followScripted(scenario(reading))
  to(3_900)
  const reply = ask('cancel')
  to(9_000)
  expect(stands()).toEqual(['completed', 100])
  expect(await reply).toEqual({ ok: false, code: 'NOT_POSSIBLE' })
})

test('of a job that nobody knows nothing can be asked', async () => {
  const { ask, to } = followScripted(scenario(reading))
  const reply = ask('cancel', 'other')
  to(300)
  expect(await reply).toEqual({ ok: false, code: 'NOT_FOUND' })
})

test('an answer can have the script go another way, counted from the answer', () => {
  const stops: ScriptedAnswer = {
    to: 'cancel-job',
    jobId: 'a',
    afterMs: 100,
    reply: { ok: true },
    stops: true,
    cues: [
      { at: 200, name: 'job-retrying', data: { jobId: 'a', error: 'Stopped by force', nextRetryAt: 5_000 } },
      { at: 200, name: 'queue-status', data: { totalWorkers: 1 } },
    ],
  }
  const { act, to, job, store } = followScripted(scenario(reading, [stops, refuses]))
  to(1_000)
  act('cancel')
  to(9_000)
  expect(job()).toMatchObject({ status: 'retrying', error: 'Stopped by force', nextRetryAt: 506_100, progress: 10 })
  expect(store.getState().queues?.totalWorkers).toBe(1)
})

test('an answer for one job is not given for another', () => {
  const twoJobs = [...reading, progress(0, 5, 'b')]
  const { act, to, request } = followScripted(scenario(twoJobs, [{ ...refuses, jobId: 'a' }]))
  act('cancel', 'b')
  act('cancel', 'a')
  to(1_000)
  expect([request('a')?.status, request('b')]).toEqual(['refused', undefined])
})

test('a backend that cannot do it does not say that it can, and does not do it', async () => {
  const adapter = scripted(scenario(reading), { jobCommands: ['cancel-job'], clock: createManualClock() })
  expect(adapter.capabilities.commands).toContain('cancel-job')
  expect(adapter.capabilities.commands).not.toContain('pause-job')
  const handle = adapter.connect(createSink().sink)
  expect(await handle.send({ name: 'pause-job', data: { jobId: 'a' } })).toEqual({ ok: false, code: 'UNSUPPORTED' })
})
