// Worker threads do not inherit the loader that lets their process run TypeScript, so each registers its own.
import { register } from 'tsx/esm/api'

register()

export const { default: pdfWorker } = await import('./pdfWorker.ts')
