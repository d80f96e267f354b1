import { expect, test } from 'vitest'
import type { ProblemCode } from '../protocol/problem.ts'
import { addTally, emptyTally, tallyOf } from './tally.ts'

test('a code that every object has a name for is counted as any other', () => {
  const problem = { code: 'hasOwnProperty' as ProblemCode, where: 'an adapter' }
  const twice = addTally(addTally(emptyTally, tallyOf(problem)), tallyOf(problem))
  expect([twice.total, Object.entries(twice.byCode)]).toEqual([2, [['hasOwnProperty', 2]]])
})
