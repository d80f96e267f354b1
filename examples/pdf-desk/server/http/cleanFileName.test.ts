import { expect, test } from 'vitest'
import { cleanFileName } from './cleanFileName.ts'

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/report.pdf', 'report.pdf'],
  ['C:\\docs\\report.pdf', 'report.pdf'],
  ['a\u202efdp.exe\n.pdf', 'afdp.exe.pdf'],
  ['  Wind   und Welle.pdf ', 'Wind und Welle.pdf'],
  ['folder/', 'document.pdf'],
  ['', 'document.pdf'],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean)
})

test('a very long name is cut between characters', () => {
  expect(cleanFileName('🙂'.repeat(500))).toBe('🙂'.repeat(120))
})
