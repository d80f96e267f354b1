import { expect, test } from 'vitest'
import { parseMessage } from './gate.ts'

const stepsOf = (steps: unknown) =>
  parseMessage('job-progress', { jobId: 'a', steps }, () => undefined).map(({ data }) => 'steps' in data && data.steps)

test('the moments of a step may be ISO text, and one that is no moment is left out', () => {
  const step = { label: 'Read', status: 'done', startedAt: '2026-01-15T12:00:00Z', endedAt: 'soon' }
  expect(stepsOf([step])).toEqual([[{ label: 'Read', status: 'done', startedAt: Date.UTC(2026, 0, 15, 12) }]])
})
