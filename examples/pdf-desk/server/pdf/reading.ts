/** How far a worker is with a PDF: pages first, then the text they make. */
export interface Reading {
  stage: 'read' | 'collect'
  /** Pages read. */
  done: number
  /** Pages in all. */
  total: number
  /** Milliseconds left at the measured rate; absent until there is a rate. */
  remainingMs?: number
}

export interface PdfResult {
  pages: number
  words: number
  characters: number
}

/** Where a paused reading goes on: the text up to there is written. */
export interface Bookmark extends Omit<PdfResult, 'pages'> {
  /** Pages read. */
  done: number
  /** Pages in all. */
  total: number
}
