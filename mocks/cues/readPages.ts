import type { Cue } from '../../src/adapters/scripted.ts'
import type { PdfFile } from '../documents.ts'
import { every } from './every.ts'
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
export function readPages(file: PdfFile, { from, to, stepMs = 250, ...rest }: Reading): readonly Cue[] {
  const { firstPage = 0, lastPage = file.pages, expected = to } = rest
  const { reading } = pdfJob(file)
  return every(stepMs, { from, to }, (_, at) => {
    const page = Math.round(firstPage + ((lastPage - firstPage) * (at - from)) / (to - from))
    return { at, name: 'job-progress', data: reading(page, Math.ceil((expected - at) / 1_000)) }
  })
}
