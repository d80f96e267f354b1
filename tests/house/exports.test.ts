import { expect, test } from 'vitest'
import { exportNames } from './exportNames.ts'
import { exists, textOf } from './sourceFiles.ts'

const entries = [
  'src/index.ts',
  'src/admin.ts',
  'src/compat/index.ts',
  'src/compat/admin.ts',
  'src/msw/index.ts',
  'src/storybook/index.ts',
  'src/testing/index.ts',
  'src/testing/conformance/index.ts',
  'mocks/index.ts',
]

// A name that is meant to come or go: npx vitest run --project house -u
test('the public names are those of the committed list', async () => {
  const blocks = entries.map((entry) => [entry, ...exportNames(entry).map((name) => `  ${name}`)].join('\n'))
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('exports.txt')
})

test.each(entries)('%s lists its exports one by one', (entry) => {
  expect(textOf(entry)).not.toMatch(/export \*|export (const|function|class|interface|default)/)
})

test('every file that package.json exports has a source', () => {
  const { exports } = JSON.parse(textOf('package.json'))
  const built = Object.values<string | { default: string }>(exports).flatMap((target) =>
    typeof target === 'string' ? [] : target.default,
  )
  const sources = built.map((file) =>
    file
      .replace('./dist/', '')
      .replace(/\.js$/, '.ts')
      .replace(/^styles/, 'src/styles'),
  )
  expect(sources.filter((file) => !exists(file) && !exists(`${file}x`))).toEqual([])
})
