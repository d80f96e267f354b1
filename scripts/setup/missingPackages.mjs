import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry */

/** @param {string} file @returns {Record<string, Entry>} */
const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** @param {string[] | undefined} allowed @param {string} mine */
const admits = (allowed, mine) => !allowed || allowed.includes(mine)

const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport() ?? {})
const libc = report.header?.glibcVersionRuntime ? 'glibc' : 'musl'

// An optional package that names no platform hangs on others which may rightly be absent.
/** @param {Entry} entry */
function belongsHere(entry) {
  if (!entry.optional) return true
  if (!entry.os || !entry.cpu) return false
  return admits(entry.os, process.platform) && admits(entry.cpu, process.arch) && admits(entry.libc, libc)
}

/**
 * Paths of the packages that the lockfile wants on this machine and node_modules lacks.
 * npm writes node_modules/.package-lock.json last, so an install that was cut short lists nothing.
 * @param {string} root
 */
export function missingPackages(root) {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'))
  return Object.entries(packagesIn(join(root, 'package-lock.json')))
    .filter(([path, entry]) => path !== '' && belongsHere(entry))
    .filter(([path, entry]) => {
      const same = installed[path]?.version === entry.version
      return !same || !existsSync(join(root, path, 'package.json'))
    })
    .map(([path]) => path)
}
