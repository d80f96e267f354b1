import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Whether a path, counted from the repository's root, exists. */
export const exists = (path: string): boolean => existsSync(root + path)

/** The text of a file, by its path from the root. */
export const textOf = (path: string): string => readFileSync(root + path, 'utf8')

/** Paths from the root of all files in a folder whose name ends as asked. */
export function filesIn(folder: string, ending: RegExp): string[] {
  if (!exists(folder)) return []
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path) && !path.includes('node_modules'))
    .toSorted()
}

/** Whether a file is there for tests alone. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** How many lines a file has. */
export const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length
