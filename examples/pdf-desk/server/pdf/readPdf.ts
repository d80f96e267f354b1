import { open, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfFailure, tooManyPages, withoutPages, type PdfFailure } from './pdfFailure.ts'
import type { Bookmark, PdfResult, Reading } from './reading.ts'

export interface PdfTask {
  source: string
  target: string
  maxPages: number
  /** Milliseconds to rest after each page, so that a demo can be watched. */
  pageDelayMs: number
  /** Where an earlier worker paused. */
  from?: Bookmark
  /** Page before which the thread ends itself, so that a second try can be seen. */
  endsBefore?: number
}

export type PdfOutcome =
  | { end: 'completed'; result: PdfResult }
  | { end: 'failed'; failure: PdfFailure }
  | { end: 'paused'; bookmark: Bookmark }

/** What a reading tells, and what it asks between two pages. */
export interface ReadingLine {
  report(reading: Reading): void
  isPauseWanted(): boolean
}

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Reads the PDF at `source` page by page, writes its text to `target`, and says after each page how far it is. */
export async function readPdf(task: PdfTask, line: ReadingLine): Promise<PdfOutcome> {
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
    if (pdf.numPages === 0) return { end: 'failed', failure: withoutPages }
    if (pdf.numPages > task.maxPages) return { end: 'failed', failure: tooManyPages(pdf.numPages, task.maxPages) }
    return await readPages(pdf, task, line)
  } catch (error) {
    return { end: 'failed', failure: pdfFailure(error) }
  } finally {
    await loading.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy, task: PdfTask, line: ReadingLine): Promise<PdfOutcome> {
  const total = pdf.numPages
  const began = performance.now()
  const first = task.from?.done ?? 0
  const found = { words: task.from?.words ?? 0, characters: task.from?.characters ?? 0 }
  const file = await open(task.target, task.from ? 'a' : 'w', 0o600)
  try {
    for (let done = first; done < total; done += 1) {
      if (line.isPauseWanted()) {
        await file.sync()
        return { end: 'paused', bookmark: { done, total, ...found } }
      }
      line.report({ stage: 'read', done, total, ...remaining(done - first, total - done, performance.now() - began) })
      if (done + 1 === task.endsBefore) process.exit(1)
      const text = await pageText(pdf, done + 1)
      found.words += text.match(/\S+/gu)?.length ?? 0
      found.characters += Array.from(text).length
      await file.appendFile(`${text}\n\n`)
      if (task.pageDelayMs > 0) await wait(task.pageDelayMs)
    }
    line.report({ stage: 'collect', done: total, total })
    await file.sync()
    return { end: 'completed', result: { pages: total, ...found } }
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
function remaining(read: number, left: number, elapsedMs: number): { remainingMs?: number } {
  if (read < 3) return {}
  return { remainingMs: (elapsedMs / read) * left }
}
