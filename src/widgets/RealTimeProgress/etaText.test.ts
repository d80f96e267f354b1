import { expect, test } from 'vitest'
import { createFormatters } from '../text/createFormatters.ts'
import { etaText } from './etaText.ts'
import { jobTimeLabels } from './jobTimeLabels.ts'

type Confidence = 'low' | 'medium' | 'high'

const said = (fromSeconds: number, toSeconds: number, confidence: Confidence = 'medium', locale = 'en-US') =>
  etaText(
    { kind: 'range', fromMs: fromSeconds * 1_000, toMs: toSeconds * 1_000, confidence },
    jobTimeLabels,
    createFormatters(locale),
  )

test.each([
  [192, 288, 'medium', '3–5 min left'],
  [192, 288, 'low', 'roughly 3–5 min left'],
  [222, 258, 'high', 'about 4 min left'],
  [120, 288, 'high', '2–5 min left'],
  [22, 38, 'medium', '20–40 sec left'],
  [3, 38, 'medium', 'less than 40 sec left'],
  [50, 70, 'medium', 'less than 2 min left'],
  [3_000, 4_200, 'medium', '50–70 min left'],
  [5_500, 9_000, 'medium', '1.5–2.5 hr left'],
  [60_000, 80_000, 'low', 'roughly 16.5–22.5 hr left'],
  [2, 9, 'high', 'a few seconds left'],
] as const)('%i to %i seconds with %s confidence are “%s”', (from, to, confidence, words) => {
  expect(said(from, to, confidence)).toBe(words)
})

test('numbers are written as the locale writes them', () => {
  expect(said(5_500, 9_000, 'medium', 'de-DE')).toBe('1,5–2,5 Std. left')
})

test('an end that has passed has no number that grows', () => {
  const overdue = [1_000, 3_600_000].map((byMs) =>
    etaText({ kind: 'overdue', byMs }, jobTimeLabels, createFormatters('en')),
  )
  expect(overdue).toEqual(['taking longer than usual', 'taking longer than usual'])
})

const unitOf = (words: string): number => (words.includes(' sec') ? 1 : words.includes(' min') ? 60 : 3_600)

test('the words never promise an earlier end than the range, nor a later one', () => {
  for (let to = 10; to < 80_000; to = Math.ceil(to * 1.07)) {
    const words = said(to / 2, to)
    const numbers = (words.match(/[\d.]+/g) ?? []).map(Number)
    // Half hours are written with one decimal.
    const slack = unitOf(words) * 0.05
    expect(Math.max(...numbers) * unitOf(words) + slack, words).toBeGreaterThanOrEqual(to)
    const least = numbers.length > 1 ? Math.min(...numbers) : 0
    expect(least * unitOf(words) - slack, words).toBeLessThanOrEqual(to / 2)
  }
})

test('a time that runs down changes its words less often than every tenth second', () => {
  const words = new Set<string>()
  for (let left = 600; left >= 10; left -= 1) words.add(said(left * 0.8, left * 1.2))
  expect(words.size).toBeLessThan(590 / 10)
})
