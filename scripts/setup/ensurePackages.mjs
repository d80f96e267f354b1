import { spawnSync } from 'node:child_process'
import { missingPackages } from './missingPackages.mjs'

function npmCi() {
  const npm = process.env['npm_execpath']
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

/** Runs `npm ci` where node_modules is not, whole, what the lockfile says. */
export function ensurePackages() {
  const missing = missingPackages(process.cwd())
  if (missing.length === 0) return
  console.log(`Installing packages with npm ci (${missing.length} missing or outdated, ${missing[0]} first) …`)
  const { status, error } = npmCi()
  if (error) throw new Error(`npm could not be started: ${error.message}`)
  if (status !== 0) throw new Error('npm ci did not finish: see its message above, then run this command again.')
}
