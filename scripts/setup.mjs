// Runs before anything is installed, so it knows Node's built-ins only.
import { fileURLToPath } from 'node:url'
import { ensureNode } from './setup/ensureNode.mjs'
import { ensurePackages } from './setup/ensurePackages.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

try {
  ensureNode()
  ensurePackages()
  if (process.argv.includes('--browser')) await (await import('./browser/ensureBrowser.mjs')).ensureBrowser()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
