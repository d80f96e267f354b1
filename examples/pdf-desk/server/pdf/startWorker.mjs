// Loaded before the TypeScript loader, which would take a second to look through these two large files.
import 'pdfjs-dist/legacy/build/pdf.mjs'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { register } from 'tsx/esm/api'

// Worker threads do not inherit the loader that lets their process run TypeScript, so each registers its own.
register()

export const { default: pdfWorker } = await import('./pdfWorker.ts')
