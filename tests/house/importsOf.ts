import { posix } from 'node:path'
import { textOf } from './sourceFiles.ts'

const statement = /\b(?:import|export)\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]/g
const bare = /^\s*import\s*['"]([^'"]+)['"]/gm
const lazy = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** Everything a text imports, types and lazy imports included, as written. */
export function specifiersIn(text: string): string[] {
  const code = withoutComments(text)
  return [statement, bare, lazy].flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''))
}

/** What a file imports: relative paths are turned into paths from the root. */
export function importsOf(path: string): string[] {
  return specifiersIn(textOf(path)).map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name))
}
