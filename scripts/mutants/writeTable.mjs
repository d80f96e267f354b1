import { readFile, writeFile } from 'node:fs/promises'
import { mutants } from './mutants.mjs'

const page = 'stories/Conformance.mdx'
const [begin, end] = ['{/* mutants: begin */}', '{/* mutants: end */}']

// Storybook's MDX knows no Markdown tables; in JSX these characters would begin something.
/** @param {string} text */
const cell = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;')

/** @param {string[]} cells */
const row = (...cells) => `<tr>${cells.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`

/** The rows there are, by the mutant's name. @param {string} text */
const rowsIn = (text) => new Map(text.split('\n').map((line) => [/^<tr><td>(.*?)<\/td>/.exec(line)?.[1], line]))

const head = '<thead><tr><th>broken on purpose</th><th>suite</th><th>caught by</th></tr></thead>'

/**
 * Writes which check catches which mutant into the docs; mutants that were not run keep the row they have.
 * @param {{ name: string, suite: string, caughtBy: string }[]} results
 */
export async function writeTable(results) {
  const text = await readFile(page, 'utf8')
  const [before, rest] = text.split(begin)
  const [old = '', after] = rest?.split(end) ?? []
  if (before === undefined || after === undefined) throw new Error(`mutants: ${page} has lost its marks.`)
  const rows = rowsIn(old)
  for (const { name, suite, caughtBy } of results) rows.set(cell(name), row(name, suite, caughtBy))
  const known = mutants.flatMap(({ name }) => rows.get(cell(name)) ?? [])
  const table = ['<table>', head, '<tbody>', ...known, '</tbody>', '</table>'].join('\n')
  await writeFile(page, `${before}${begin}\n\n${table}\n\n${end}${after}`)
}
