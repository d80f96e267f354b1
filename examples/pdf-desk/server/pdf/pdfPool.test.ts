import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { samplePdf, type SampleName } from '../samplePdf.ts'
import { cancelled, PdfPool, type PdfRun } from './pdfPool.ts'
import type { PdfOutcome } from './readPdf.ts'
import type { Bookmark, Reading } from './reading.ts'

let folder: string
let pool: PdfPool
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-pool-test-'))
  pool = new PdfPool({ workers: 2, workerHeapMb: 256 })
})
afterEach(async () => {
  await pool.close()
  rmSync(folder, { recursive: true })
})

const textOf = (sample: SampleName): string => join(folder, `${sample}.txt`)

async function read(sample: SampleName, run: Partial<PdfRun> = {}, from?: Bookmark): Promise<PdfOutcome> {
  const source = join(folder, `${sample}.pdf`)
  writeFileSync(source, await samplePdf(sample))
  const task = { source, target: textOf(sample), maxPages: 1_000, pageDelayMs: 5, ...(from && { from }) }
  const { signal } = new AbortController()
  return pool.run(sample, task, { signal, report: () => undefined, onPauser: () => undefined, ...run })
}

test('an aborted reading has ended its thread: its text grows no more while another is read', async () => {
  const stop = new AbortController()
  const readings: Reading[] = []
  const report = (reading: Reading): void => {
    readings.push(reading)
    if (reading.done === 5) stop.abort(cancelled)
  }
  await expect(read('long', { signal: stop.signal, report })).rejects.toThrow('aborted')
  const [pages, size] = [readings.length, statSync(textOf('long')).size]
  expect(await read('report')).toMatchObject({ end: 'completed', result: { pages: 24 } })
  expect(statSync(textOf('long')).size).toBe(size)
  expect(readings).toHaveLength(pages)
  expect(pages).toBeLessThan(240)
  expect(pool.workers().some(({ currentJobId, status }) => currentJobId === 'long' || status === 'offline')).toBe(false)
})

test('what is aborted before a thread has taken it is aborted as well', async () => {
  const stop = new AbortController()
  const reading = read('long', { signal: stop.signal })
  stop.abort(cancelled)
  await expect(reading).rejects.toThrow('aborted')
})

test('a paused reading goes on at its page, and finds as much as one that was never paused', async () => {
  let pause = (): void => undefined
  const outcome = await read('report', {
    onPauser: (ask) => (pause = ask),
    report: ({ done }) => {
      if (done === 9) pause()
    },
  })
  if (outcome.end !== 'paused') throw new Error(`It was not paused: ${outcome.end}`)
  expect(outcome.bookmark.done).toBeGreaterThanOrEqual(10)
  expect(outcome.bookmark.done).toBeLessThan(24)
  const pages: number[] = []
  const resumed = await read('report', { report: ({ done }) => pages.push(done) }, outcome.bookmark)
  expect(pages[0]).toBe(outcome.bookmark.done)
  expect(resumed).toEqual({ end: 'completed', result: { pages: 24, words: 3_528, characters: 16_983 } })
})
