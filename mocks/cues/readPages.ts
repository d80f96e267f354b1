import type { PdfFile } from '../documents.ts'
import { ramp } from '../script/ramp.ts'
import type { Strand } from '../script/silence.ts'
import { pdfJob } from './pdfJob.ts'

interface Reading {
  /** Milliseconds since the scenario began. */
  from: number
  /** Milliseconds since the scenario began. */
  to: number
  /** Pages read when it begins. */
  firstPage?: number
  /** Pages read when it ends; all of them by default. */
  lastPage?: number
  /** Milliseconds between two messages. */
  stepMs?: number
  /** Milliseconds since the scenario began, at which the job is expected to end; `to` by default. */
  expected?: number
}

/** A document being read, page by page at an even pace. */
export function readPages(file: PdfFile, { from, to, stepMs = 250, ...rest }: Reading): Strand {
  const { firstPage = 0, lastPage = file.pages, expected = to } = rest
  const { reading } = pdfJob(file)
  return ramp({ from, to, first: firstPage, last: lastPage, stepMs }, 'job-progress', (page, ms) =>
    reading(page, Math.ceil((expected - ms) / 1_000)),
  )
}
