import { expect, test } from 'vitest'
import { failsAt80, malformed } from '../../../../mocks/index.ts'
import { readScenario } from './readScenario.ts'
import { unknownIn } from './unknownIn.ts'

test('a misspelt event is named once', () => {
  const cue = { at: 3, name: 'job-strated', data: { jobId: 'a' } }
  const read = readScenario(JSON.stringify({ cues: [cue, cue] }))
  expect('scenario' in read && unknownIn(read.scenario)).toBe(
    'No event has the name job-strated: the page leaves it out.',
  )
})

test('nothing is said of a scenario whose events are all known', () => {
  expect(unknownIn(failsAt80)).toBe('')
})

test('an event that is known by name and told wrongly is not called unknown', () => {
  expect(unknownIn(malformed)).not.toContain('job-progress')
})
