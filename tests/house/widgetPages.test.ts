import { expect, test } from 'vitest'
import { exists, filesIn, isTest, textOf } from './sourceFiles.ts'
import { widgets } from './widgetNames.ts'

const described = widgets.filter((name) => exists(`stories/${name}.mdx`))

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
]
const sourceOf = (name: string, ending: RegExp): string =>
  filesIn(`src/widgets/${name}`, ending)
    .filter((file) => !isTest(file))
    .map(textOf)
    .join('\n')
const quoted = (list: string): string[] => all(list, /['"]([^'"]+)['"]/g)

test.each(described)(
  'the page of %s says when to use it and when not, its parts, attributes, props and keys',
  (name) => {
    const headings = all(textOf(`stories/${name}.mdx`), /^## (.+)$/gm)
    expect(headings).toEqual(
      expect.arrayContaining(['When to use it', 'When not', 'Anatomy', 'Props', 'Parts', 'Attributes', 'Keyboard']),
    )
  },
)

test.each(described)('the page of %s lists the parts that are in its source, and no others', (name) => {
  const code = sourceOf(name, /\.tsx?$/)
  const listed = all(textOf(`stories/${name}.mdx`), /\bpart: '([^']+)'/g)
  const inSource = [...all(code, /data-part="([^"]+)"/g), ...all(sourceOf(name, /\.css$/), /\[data-part='([^']+)'\]/g)]
  expect(inSource.filter((part) => !listed.includes(part))).toEqual([])
  // A part whose name is computed stands in the source as a word.
  expect(listed.filter((part) => !inSource.includes(part) && !new RegExp(`['"]${part}['"]`).test(code))).toEqual([])
})

test.each(described)('the page of %s lists the attributes and their values that its stylesheet draws from', (name) => {
  const rows = [...textOf(`stories/${name}.mdx`).matchAll(/attribute: '([^']+)'[\s\S]*?values: \[([\s\S]*?)\]/g)]
  const values = new Map<string, string[]>()
  for (const [, attribute = '', list = ''] of rows)
    values.set(attribute, [...(values.get(attribute) ?? []), ...quoted(list)])
  const drawn = sourceOf(name, /\.css$/).matchAll(/\[(data-(?!part|button|icon|hidden)[\w-]+)(?:='([^']*)')?\]/g)
  const missing = [...drawn].filter(
    ([, attribute = '', value]) =>
      !(value === undefined ? values.has(attribute) : values.get(attribute)?.includes(value)),
  )
  expect(missing.map(([whole]) => whole)).toEqual([])
  const code = sourceOf(name, /\.tsx?$/)
  expect([...values.keys()].filter((attribute) => !code.includes(attribute))).toEqual([])
})

test.each(described)('the page of %s points only at parts that it lists', (name) => {
  const page = textOf(`stories/${name}.mdx`)
  const listed = all(page, /\bpart: '([^']+)'/g)
  const pointed = quoted(/<Anatomy[\s\S]*?parts=\{\[([\s\S]*?)\]\}/.exec(page)?.[1] ?? '')
  expect(pointed.length).toBeGreaterThan(0)
  expect(pointed.filter((part) => !listed.includes(part))).toEqual([])
})
