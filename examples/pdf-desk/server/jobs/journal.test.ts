import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Journal } from './journal.ts'
import type { JobRecord } from './jobRecord.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-test-'))
  path = join(folder, 'journal.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (): Journal<JobRecord> =>
  new Journal(path, ({ jobId, phase }) => typeof jobId === 'string' && typeof phase.status === 'string')

const job = (jobId: string, attempt = 1): JobRecord => ({
  jobId,
  attempt,
  owner: 'ada',
  name: 'a.pdf',
  lane: 'normal',
  size: 1,
  createdAt: 1,
  updatedAt: 1,
  phase: { status: 'queued' },
})

test('the last line of a job is what counts', () => {
  const journal = open()
  for (const line of [job('a'), job('b'), job('a', 2)]) journal.append(line, () => [])
  expect(open().read()).toEqual([job('a', 2), job('b')])
})

test('lines that were cut off or make no sense are passed over', () => {
  const journal = open()
  journal.append(job('a'), () => [])
  appendFileSync(path, 'null\n7\n{"jobId":"b"}\n{"jobId":"c","phase":{"sta')
  expect(open().read()).toEqual([job('a')])
})

test('a journal that was never written is empty', () => {
  expect(open().read()).toEqual([])
})

test('a journal that has grown long is written anew with what still counts', () => {
  const journal = open()
  for (let count = 0; count <= 5_000; count += 1) journal.append(job('a', count), () => [job('a', 5_000)])
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1)
  expect(journal.read()).toEqual([job('a', 5_000)])
})
