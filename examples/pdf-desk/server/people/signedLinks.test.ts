import { expect, test } from 'vitest'
import { SignedLinks } from './signedLinks.ts'

const links = new SignedLinks('a secret that is long enough for a test')
const hourMs = 60 * 60 * 1_000
const noon = Date.UTC(2026, 0, 15, 12)

function opens(path: string, now: number): boolean {
  const { searchParams } = new URL(path, 'http://desk')
  return links.opens('7', searchParams.get('expires'), searchParams.get('signature'), now)
}

test('within the hour a job keeps its link', () => {
  expect(links.path('7', noon + hourMs)).toBe(links.path('7', noon + 1))
  expect(links.path('7', noon + hourMs + 1)).not.toBe(links.path('7', noon + hourMs))
})

test.each([0, 1, hourMs / 2, hourMs - 1])('a link made %i ms into the hour works for a day', (into) => {
  const path = links.path('7', noon + into)
  expect(opens(path, noon + into + 24 * hourMs - 1)).toBe(true)
  expect(opens(path, noon + into + 25 * hourMs)).toBe(false)
})
