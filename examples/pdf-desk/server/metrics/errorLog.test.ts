import { expect, test } from 'vitest'
import { damaged, encrypted } from '../pdf/pdfFailure.ts'
import { ErrorLog } from './errorLog.ts'

test('failures of one kind are one group, which tells of the last of them', () => {
  let now = 1_000
  const log = new ErrorLog(() => now)
  log.add('a', encrypted)
  log.add('b', damaged)
  now = 2_000
  log.add('c', damaged)
  expect(log.report()).toEqual([
    { code: 'PDF_DAMAGED', count: 2, lastSeen: 2_000, jobId: 'c', message: damaged.message },
    { code: 'PDF_ENCRYPTED', count: 1, lastSeen: 1_000, jobId: 'a', message: encrypted.message },
  ])
})

test('no failure is an empty list', () => {
  expect(new ErrorLog().report()).toEqual([])
})
