import { expect, test } from 'vitest'
import { fieldsOf } from '../../stories/docs/fieldsOf.ts'
import { textOf } from './sourceFiles.ts'

const named = [...textOf('stories/WhatAServerSends.mdx').matchAll(/<Fields source=\{(\w+)\} of="(\w+)" \/>/g)]
const files = new Map(
  [...textOf('stories/WhatAServerSends.mdx').matchAll(/^import (\w+) from '\.\.\/(src\/[^']+)\?raw'$/gm)].map(
    ([, name, file]) => [name, file ?? ''],
  ),
)

test.each(named.map(([, source, name]) => ({ source, name: name ?? '' })))(
  'every field of $name is on the page of what a server sends',
  ({ source, name }) => {
    const text = textOf(files.get(source) ?? '')
    const [, body = ''] = text.match(new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`)) ?? []
    const fields = fieldsOf(text, name).map((field) => field.name)
    expect(fields).toEqual([...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field))
    expect(fields.length).toBeGreaterThan(2)
  },
)
