import { readFile } from 'node:fs/promises'

/**
 * A report that a tool wrote, or undefined where it wrote none or was cut short.
 * @param {string} file
 */
export async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
