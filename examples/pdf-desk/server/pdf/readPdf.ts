import { open, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfFailure, tooManyPages, withoutPages, type PdfFailure } from './pdfFailure.ts'
import type { PdfResult, Reading } from './reading.ts'

export interface PdfTask {
  source: string
  target: string
  maxPages: number
  /** Milliseconds to rest after each page, so that a demo can be watched. */
  pageDelayMs: number
}

export type PdfOutcome = { ok: true; result: PdfResult } | { ok: false; failure: PdfFailure }

type Report = (reading: Reading) => void

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Reads the PDF at `source` page by page, writes its text to `target`, and says after each page how far it is. */
export async function readPdf(task: PdfTask, report: Report): Promise<PdfOutcome> {
  const loading = getDocument({
    data: new Uint8Array(await readFile(task.source)),
    cMapUrl: join(pdfjs, 'cmaps') + sep,
    standardFontDataUrl: join(pdfjs, 'standard_fonts') + sep,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await loading.promise
    if (pdf.numPages === 0) return { ok: false, failure: withoutPages }
    if (pdf.numPages > task.maxPages) return { ok: false, failure: tooManyPages(pdf.numPages, task.maxPages) }
    return { ok: true, result: await readPages(pdf, task, report) }
  } catch (error) {
    return { ok: false, failure: pdfFailure(error) }
  } finally {
    await loading.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy, task: PdfTask, report: Report): Promise<PdfResult> {
  const total = pdf.numPages
  const began = performance.now()
  const result = { pages: total, words: 0, characters: 0 }
  const file = await open(task.target, 'w', 0o600)
  try {
    for (let done = 0; done < total; done += 1) {
      report({ stage: 'read', done, total, ...remaining(done, total, performance.now() - began) })
      const text = await pageText(pdf, done + 1)
      result.words += text.match(/\S+/gu)?.length ?? 0
      result.characters += Array.from(text).length
      await file.appendFile(`${text}\n\n`)
      if (task.pageDelayMs > 0) await wait(task.pageDelayMs)
    }
    report({ stage: 'collect', done: total, total })
    await file.sync()
    return result
  } finally {
    await file.close()
  }
}

async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

// The first pages warm fonts and caches, so a rate from fewer than three promises too much.
function remaining(done: number, total: number, elapsedMs: number): { remainingMs?: number } {
  if (done < 3) return {}
  return { remainingMs: (elapsedMs / done) * (total - done) }
}
