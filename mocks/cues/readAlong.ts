import type { PdfFile } from '../documents.ts'
import { every } from '../script/every.ts'
import type { Span } from '../script/every.ts'
import type { Strand } from '../script/silence.ts'
import { pdfJob } from './pdfJob.ts'

/** Milliseconds between two messages. */
const stepMs = 500

/** A document being read at a pace of its own, by a server that gives no estimate: `partAt` of it at each part of the time. */
export function readAlong(file: PdfFile, { from, to }: Span, partAt: (part: number) => number): Strand {
  return every(stepMs, { from, to }, 'job-progress', (ms) => {
    const { estimatedTime: _, ...told } = pdfJob(file).reading(
      Math.round(file.pages * partAt((ms - from) / (to - from))),
      0,
    )
    return told
  })
}
