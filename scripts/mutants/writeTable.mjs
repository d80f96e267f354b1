import { readFile, writeFile } from 'node:fs/promises'

const page = 'stories/Conformance.mdx'
const [begin, end] = ['{/* mutants: begin */}', '{/* mutants: end */}']

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|')

/**
 * Writes which check catches which mutant into the docs.
 * @param {{ name: string, suite: string, caughtBy: string }[]} results
 */
export async function writeTable(results) {
  const text = await readFile(page, 'utf8')
  const [before, rest] = text.split(begin)
  const [, after] = rest?.split(end) ?? []
  if (before === undefined || after === undefined) throw new Error(`mutants: ${page} has lost its marks.`)
  const rows = results.map(({ name, suite, caughtBy }) => `| ${cell(name)} | ${suite} | ${cell(caughtBy)} |`)
  const table = ['| broken on purpose | suite | caught by |', '| --- | --- | --- |', ...rows].join('\n')
  await writeFile(page, `${before}${begin}\n\n${table}\n\n${end}${after}`)
}
