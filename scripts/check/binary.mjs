import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const packageOf = /** @type {Record<string, string>} */ ({ tsc: 'typescript', attw: '@arethetypeswrong/cli' })

/**
 * The script behind a command in node_modules: run by Node itself it needs no shell, on any system.
 * @param {string} command
 * @returns {string}
 */
export function binary(command) {
  if (command.endsWith('.mjs')) return command
  const name = packageOf[command] ?? command
  const folder = join('node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
