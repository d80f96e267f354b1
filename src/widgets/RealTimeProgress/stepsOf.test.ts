import { expect, test } from 'vitest'
import type { Job } from '../../protocol/job.ts'
import { stepsOf } from './stepsOf.ts'

const job = (fields: Partial<Job>): Job => ({
  jobId: '42',
  status: 'progress',
  attempt: 1,
  firstSeenAt: 0,
  stepLog: [],
  ...fields,
})
const said = (fields: Partial<Job>) => stepsOf(job(fields)).steps.map(({ label, status }) => `${label}: ${status}`)
const done = [{ label: 'Open', status: 'done' }] as const

test('a plan is listed as the server sent it', () => {
  expect(stepsOf(job({ steps: done, stepLog: ['A', 'B'] })).steps).toBe(done)
})

test('a step that the plan does not name is added to it', () => {
  expect(said({ steps: done, step: 'Repair' })).toEqual(['Open: done', 'Repair: running'])
})

test('a step text beside a running step of the plan is no step of its own', () => {
  expect(said({ steps: [{ label: 'Open', status: 'running' }], step: 'Opening page 3' })).toEqual(['Open: running'])
})

test.each([
  ['completed', 'done'],
  ['failed', 'failed'],
  ['cancelled', 'skipped'],
] as const)('of a job that is %s the step that was under way is %s', (status, step) => {
  expect(said({ status, steps: [...done, { label: 'Read', status: 'running' }] })).toEqual([
    'Open: done',
    `Read: ${step}`,
  ])
})

test('without a plan the steps are those that came, the last one running', () => {
  expect(said({ stepLog: ['Open', 'Read'] })).toEqual(['Open: done', 'Read: running'])
})

test.each([
  ['completed', 'done'],
  ['failed', 'failed'],
  ['cancelled', 'skipped'],
] as const)('the last learnt step of a %s job is %s', (status, last) => {
  expect(said({ status, stepLog: ['Open', 'Read'] })).toEqual(['Open: done', `Read: ${last}`])
})

test('a single learnt step makes no list', () => {
  expect(said({ stepLog: ['Open'] })).toEqual([])
})

test('of many learnt steps the last five are listed and the others counted', () => {
  const { steps, earlier } = stepsOf(job({ stepLog: ['1', '2', '3', '4', '5', '6', '7'] }))
  expect([steps.map(({ label }) => label).join(), earlier]).toEqual(['3,4,5,6,7', 2])
})
