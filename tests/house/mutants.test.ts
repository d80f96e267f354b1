import { expect, test } from 'vitest'
import { mutate } from '../../scripts/mutants/applyMutant.mjs'
import { mutants } from '../../scripts/mutants/mutants.mjs'
import { textOf } from './sourceFiles.ts'

// They are run by hand; what they break must not wander off meanwhile.
test('every breakage of `npm run mutants` still finds its place, and is in the table', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(20)
  const page = textOf('stories/Conformance.mdx')
  for (const mutant of mutants) {
    const whole = textOf(mutant.file)
    expect(mutate(mutant, whole)).not.toBe(whole)
    expect(page).toContain(mutant.name)
  }
})
