import { expect, test } from 'vitest'
import { happyPath, lineDrops, proxyBlocks, stateAt } from '../../../mocks/index.ts'
import type { Cue, Scenario } from '../../adapters/scripted.ts'
import { parseMessage } from '../../protocol/gate.ts'
import type { Injection, TimelineEdit } from '../channel.ts'
import { withInjections } from './withInjections.ts'

const all: readonly Injection[] = ['add-job', 'fail-job', 'burst', 'duplicate', 'out-of-order', 'long-title']

const edit = (at: number, injection: Injection): TimelineEdit => ({ at, kind: 'inject', injection })
const after = (scenario: Scenario, at: number, injection: Injection) => withInjections(scenario, [edit(at, injection)])
const jobsAt = (scenario: Scenario, ms = scenario.durationMs) => stateAt(scenario, ms).jobs

const complaints = (cues: readonly Cue[]): readonly string[] => {
  const all: string[] = []
  for (const cue of cues) {
    if ('name' in cue) parseMessage(cue.name, cue.data, (code, where) => all.push(`${cue.at}: ${code} ${where}`))
  }
  return all
}

test.each(all)('%s makes a scenario that the gate has nothing to complain of, the same every time', (injection) => {
  const { cues, durationMs } = after(lineDrops, 9_000, injection)
  expect(complaints(cues)).toEqual([])
  const moments = cues.map(({ at }) => at)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  expect(moments.at(-1) ?? 0).toBeLessThanOrEqual(durationMs)
  expect(after(lineDrops, 9_000, injection).cues).toEqual(cues)
})

test('a job that is added waits, runs and ends', () => {
  const played = after(happyPath, 5_000, 'add-job')
  expect(jobsAt(played, 5_000).get('added-1')).toMatchObject({ status: 'queued', name: 'Added job 1' })
  expect(jobsAt(played, 9_500).get('added-1')).toMatchObject({ status: 'progress', progress: 20 })
  expect(jobsAt(played).get('added-1')).toMatchObject({ status: 'completed' })
})

test('a job that is added to a copy in which some were is none of those', () => {
  const copy = after(happyPath, 5_000, 'add-job')
  expect([...jobsAt(after(copy, 6_000, 'add-job')).keys()]).toEqual(['report', 'added-1', 'added-2'])
})

test.each([null, 'x', [null, { jobId: 'b', status: 'started' }]])('a snapshot of %j is no hindrance', (rows) => {
  const snapshot = { at: 9_000, name: 'snapshot', data: { jobs: rows } } as Cue
  const odd: Scenario = { ...happyPath, cues: [snapshot] }
  expect(jobsAt(after(odd, 5_000, 'add-job'), 9_000).get('added-1')).toMatchObject({ status: 'progress' })
})

test('jobs that are added one after the other are not one job', () => {
  const played = withInjections(happyPath, [edit(1_000, 'add-job'), edit(1_000, 'add-job')])
  expect([...jobsAt(played).keys()]).toEqual(['report', 'added-1', 'added-2'])
})

test('the newest job that runs fails, and stays failed whatever the scenario says of it later', () => {
  const played = after(lineDrops, 10_000, 'fail-job')
  const failed = [...jobsAt(played, 10_000).values()].filter(({ status }) => status === 'failed')
  expect(failed.map(({ jobId }) => jobId)).toEqual(['receipts'])
  expect(jobsAt(played).get('receipts')).toMatchObject({ status: 'failed', errorCode: 'WORKER_LOST' })
  const first = after(happyPath, 9_000, 'fail-job')
  expect(jobsAt(first).get('report')).toMatchObject({ status: 'failed' })
})

test('where nothing is to be failed, nothing fails', () => {
  expect(after(happyPath, 25_000, 'fail-job')).toEqual(happyPath)
})

test('a burst ends thirty jobs within a second', () => {
  const played = after(happyPath, 5_000, 'burst')
  const done = (ms: number) => stateAt(played, ms).counts.completed ?? 0
  expect(done(5_000)).toBe(0)
  expect(done(6_000)).toBe(30)
})

test('a word that comes twice changes nothing', () => {
  const played = after(happyPath, 9_100, 'duplicate')
  expect(played.cues.length).toBe(happyPath.cues.length + 1)
  expect(jobsAt(played, 9_100).get('report')).toEqual(jobsAt(happyPath, 9_100).get('report'))
})

test('an older word that comes late takes nothing back', () => {
  const played = after(happyPath, 15_100, 'out-of-order')
  const late = played.cues.find(({ at }) => at === 15_100)
  const known = jobsAt(happyPath, 15_100).get('report')?.progress
  expect(late).toMatchObject({ name: 'job-progress', data: { progress: (known ?? 0) - 20 } })
  expect(jobsAt(played, 15_100).get('report')?.progress).toBe(known)
})

test('a very long title is on a job in the middle of its work', () => {
  const job = jobsAt(after(happyPath, 5_000, 'long-title'), 5_000).get('long-title-1')
  expect(job).toMatchObject({ status: 'progress', progress: 42 })
  expect(job?.name?.length).toBeGreaterThan(150)
})

test('a snapshot later on knows of what was injected', () => {
  const played = withInjections(proxyBlocks, [edit(5_000, 'add-job'), edit(8_000, 'fail-job')])
  expect(jobsAt(played).get('added-1')).toMatchObject({ status: 'failed' })
  expect(jobsAt(after(proxyBlocks, 5_000, 'add-job')).get('added-1')).toMatchObject({ status: 'completed' })
})
