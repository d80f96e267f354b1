import { expect, test } from 'vitest'
import { everyScenario } from '../../tests/rigs/everyScenario.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import type { JobAction } from '../../src/protocol/jobAction.ts'
import { parseMessage } from '../../src/protocol/gate.ts'
import { selectStallCause } from '../../src/store/selectStallCause.ts'
import { T0 } from '../epoch.ts'
import { stateAt, storeAt } from '../storeAt.ts'
import { batch } from './batch.ts'
import { failsAgain } from './failsAgain.ts'
import { manyJobs } from './manyJobs.ts'
import { refusesToStop } from './refusesToStop.ts'
import { stalledByLine } from './stalledByLine.ts'
import { stalledByQueue } from './stalledByQueue.ts'
import { stalledByWorker } from './stalledByWorker.ts'
import { stopsWhenAsked } from './stopsWhenAsked.ts'
import { stuckAtNinetyNine } from './stuckAtNinetyNine.ts'

/** A page on which a person does something at a moment of a scenario. */
function asked(scenario: Scenario, ms: number, action: JobAction, jobId: string) {
  const store = storeAt(scenario, ms)
  void store.actions.actOnJob?.(jobId, action)
  return {
    after(elapsedMs: number) {
      store.clock.advance(elapsedMs)
      store.flush()
      const { jobs, requests } = store.getState()
      return { job: jobs.get(jobId), request: requests.get(jobId) }
    },
  }
}

test('a document that is stopped is asked for, is being stopped, and is', () => {
  const { after } = asked(stopsWhenAsked, 10_000, 'cancel', 'report')
  expect(after(0)).toMatchObject({ job: { status: 'progress' }, request: { status: 'pending' } })
  expect(after(900)).toMatchObject({ job: { status: 'cancelling', step: 'Finishing the page' }, request: undefined })
  expect(after(20_000).job?.status).toBe('cancelled')
})

test('a document that is not stopped any more goes on, and the page says why', () => {
  const { after } = asked(refusesToStop, 20_000, 'cancel', 'report')
  expect(after(900)).toMatchObject({
    job: { status: 'progress' },
    request: { status: 'refused', message: 'It is nearly done.' },
  })
  expect(after(4_000).job?.status).toBe('completed')
})

test('a document that is tried again comes further, and fails for good', () => {
  const { after } = asked(failsAgain, 10_000, 'retry', 'lease')
  expect(after(8_500).job).toMatchObject({ status: 'progress', attempt: 2 })
  expect(after(1_000).job).toMatchObject({ status: 'failed', attempt: 2, retryable: false, progress: 93 })
})

test('what failed in a batch is mended, and the batch with it', () => {
  const { after } = asked(batch, 25_000, 'retry', 'batch')
  expect(after(60_000).job).toMatchObject({ status: 'completed', counts: { done: 20, failed: 0, total: 20 } })
})

const stalls: readonly [Scenario, number, string][] = [
  [stalledByWorker, 30_000, 'worker'],
  [stalledByQueue, 10_000, 'queue'],
  [stalledByLine, 140_000, 'connection'],
]

test.each(stalls)('in $name it is known who is silent', (scenario, ms, cause) => {
  expect(selectStallCause(stateAt(scenario, ms), 'report', T0 + ms)).toBe(cause)
})

test('what sticks at 99 percent does so for three quarters of its time', () => {
  for (const ms of [16_000, 40_000, 60_000]) {
    expect(stateAt(stuckAtNinetyNine, ms).jobs.get('report')).toMatchObject({ status: 'progress', progress: 99 })
  }
})

test('whatever a script answers with is what the gate lets through', () => {
  const problems: string[] = []
  for (const { answers = [] } of everyScenario) {
    for (const cue of answers.flatMap(({ cues = [] }) => cues)) {
      if ('name' in cue) parseMessage(cue.name, cue.data, (code, where) => problems.push(`${code} ${where}`))
    }
  }
  expect(problems).toEqual([])
})

test('a thousand jobs are in all states, the same every time for the same seed', () => {
  const { jobs, counts, problems } = stateAt(manyJobs(1_000), 0)
  expect([jobs.size, problems.total]).toEqual([1_000, 0])
  expect(Object.keys(counts).length).toBeGreaterThanOrEqual(10)
  expect(manyJobs(50, 3)).toEqual(manyJobs(50, 3))
  expect(manyJobs(50, 3)).not.toEqual(manyJobs(50, 4))
})

test('among many jobs those that run go on', () => {
  const scenario = manyJobs(300)
  const done = (ms: number) =>
    Array.from(stateAt(scenario, ms).jobs.values()).reduce((sum, { counts }) => sum + (counts?.done ?? 0), 0)
  expect(done(20_000)).toBeGreaterThan(done(0))
})
