import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownOf } from './tableOf.ts'

const readme = fileURLToPath(new URL('README.md', import.meta.url))
const page = fileURLToPath(new URL('../../stories/HonestEta.mdx', import.meta.url))

// In MDX a Markdown table is not drawn.
function jsxOf([head = [], ...rows]: readonly string[][]): string {
  const lines = rows.map((cells) => `    { key: ${JSON.stringify(cells[0])}, cells: ${JSON.stringify(cells)} },`)
  return ['<DocTable', `  head={${JSON.stringify(head)}}`, '  rows={[', ...lines, '  ]}', '/>'].join('\n')
}

function put(file: string, marks: RegExp, text: string): void {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(marks, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`),
  )
}

/** Writes the figures between the marks of the README and of the docs page. */
export function writeFigures(about: string, tables: readonly string[][][]): void {
  const [markdown, jsx] = [tables.map(markdownOf), tables.map(jsxOf)]
  put(readme, /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/, [about, ...markdown].join('\n\n'))
  put(page, /(\{\/\* figures \*\/\}\n)[^]*(\{\/\* end of figures \*\/\})/, [about, ...jsx].join('\n\n'))
}
