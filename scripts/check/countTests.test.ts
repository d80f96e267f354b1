import { expect, test } from 'vitest'
import { countTests } from './countTests.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults })

test('passed and failed tests are added up over all files', () => {
  const result = countTests(report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')), 1)
  expect(result).toMatchObject({ passed: 3, failed: 1 })
})

test('what failed is named, a file that could not be loaded too', () => {
  const torn = { name: '/src/torn.test.ts', status: 'failed', assertionResults: [] }
  const failing = {
    name: '/src/a.test.ts',
    status: 'failed',
    assertionResults: [
      { status: 'failed', fullName: 'adds up' },
      { status: 'passed', fullName: 'stands' },
    ],
  }
  expect(countTests(report(failing, torn), 1).names).toEqual(['a.test.ts: adds up', 'torn.test.ts as a whole'])
})

test('a run that leaves no report is one failure', () => {
  expect(countTests(undefined, 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('a run of no tests is one failure', () => {
  expect(countTests(report(), 0)).toMatchObject({ passed: 0, failed: 1 })
  expect(countTests(report(file('passed', 'skipped')), 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('a file that could not be loaded is one failure', () => {
  expect(countTests(report(file('failed'), file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('a run that failed outside any test is one failure', () => {
  expect(countTests(report(file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('skipped tests are named and count as neither', () => {
  const result = countTests(report(file('passed', 'passed', 'skipped', 'pending')), 0)
  expect(result).toEqual({ passed: 1, failed: 0, remark: '2 skipped' })
})
