import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { followScripted, reading, scenario } from '../../tests/rigs/followScripted.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { scripted } from './scripted.ts'

test('speed moves the answer and what follows it', () => {
  const { act, to, job } = followScripted(scenario(reading), { speed: 10 })
  to(150)
  act('cancel')
  to(179)
  expect(job()?.status).toBe('progress')
  to(180)
  expect(job()?.status).toBe('cancelling')
  to(250)
  expect(job()?.status).toBe('cancelled')
})

test('a round that begins again knows nothing of what was asked in the one before', () => {
  const { act, to, job } = followScripted({ ...scenario(reading), durationMs: 5_000 }, { loop: true })
  to(1_500)
  act('cancel')
  to(4_000)
  expect(job()?.status).toBe('cancelled')
  to(7_000)
  expect(job()).toMatchObject({ status: 'progress', progress: 20 })
})

test('a closed line does nothing more, and says of what was asked that nobody answered', async () => {
  const clock = createManualClock()
  const told = createSink()
  const handle = scripted(scenario(reading), { clock }).connect(told.sink)
  const reply = handle.send({ name: 'cancel-job', data: { jobId: 'a' } })
  handle.close()
  const before = told.told()
  clock.advance(60_000)
  expect([told.told(), clock.pending(), await reply]).toEqual([before, 0, { ok: false, code: 'NO_ANSWER' }])
})

test('what comes of a command while the line is down is told when it is up, and known to every snapshot', () => {
  const up = { line: { status: 'connected', via: 'websocket', synced: true } } as const
  const lost = { at: 1_200, line: { status: 'reconnecting', attempt: 1 } } as const
  const row = { jobId: 'a', status: 'progress', progress: 90 } as const
  const handed = followScripted(scenario([...reading.slice(0, 2), lost, { at: 6_000, ...up }]))
  const looked = followScripted(
    scenario([
      ...reading.slice(0, 2),
      lost,
      { at: 6_000, name: 'snapshot', data: { jobs: [row] } },
      { at: 6_000, ...up },
    ]),
  )
  for (const { act, to, job } of [handed, looked]) {
    to(1_100)
    act('cancel')
    to(5_999)
    expect(job()?.status).toBe('progress')
    to(6_000)
    expect(job()).toMatchObject({ status: 'cancelled', progress: 10 })
  }
})

test('a job whose end is only in a snapshot, paused and resumed, comes to that end', () => {
  const row = { jobId: 'a', status: 'completed', resultUrl: '/results/a' } as const
  const { act, to, job } = followScripted(
    scenario([...reading.slice(0, 2), { at: 4_000, name: 'snapshot', data: { jobs: [row] } }]),
  )
  to(1_000)
  act('pause')
  to(3_700)
  act('resume')
  to(4_000)
  expect(job()).toMatchObject({ status: 'progress', progress: 10 })
  to(7_000)
  expect(job()).toMatchObject({ status: 'completed', resultUrl: '/results/a' })
})

test('an answer that is due while the line is down does not come, though it is done', async () => {
  const up = { line: { status: 'connected', via: 'websocket', synced: true } } as const
  const lost = { at: 1_200, line: { status: 'reconnecting', attempt: 1 } } as const
  const { ask, to, job } = followScripted(scenario([...reading.slice(0, 2), lost, { at: 6_000, ...up }]))
  to(1_100)
  const reply = ask('cancel')
  to(1_500)
  expect(await reply).toEqual({ ok: false, code: 'NO_ANSWER' })
  to(6_500)
  expect(job()?.status).toBe('cancelled')
})

test('what is asked at the end of a round is answered in the next', async () => {
  const { ask, to, job } = followScripted({ ...scenario(reading), durationMs: 5_000 }, { loop: true })
  to(4_900)
  const reply = ask('cancel')
  to(5_300)
  expect([job()?.status, await reply]).toEqual(['cancelling', { ok: true }])
})

test('a round that begins again tells of no pause in the one before', () => {
  const resting = [...reading.slice(0, 2), { at: 1_500, name: 'job-paused', data: { jobId: 'a' } } as const]
  const { act, to, job } = followScripted({ ...scenario(resting), durationMs: 5_000 }, { loop: true })
  to(1_100)
  act('pause')
  to(6_600)
  act('resume')
  to(8_000)
  expect(job()).toMatchObject({ status: 'progress', progress: 10 })
})
