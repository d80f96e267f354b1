import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, textOf } from './sourceFiles.ts'

const code = ['src', 'mocks', 'stories', 'examples', 'tests', 'scripts', '.storybook', 'bench'].flatMap((folder) =>
  filesIn(folder, /\.(tsx?|mjs)$/),
)

const stem = (file: string) => posix.basename(file).replace(/\..*$/, '')

test('no file is a drawer for odds and ends', () => {
  expect(code.filter((file) => /^(utils?|helpers?|types?|common|misc|shared)$/i.test(stem(file)))).toEqual([])
})

test('no rule is switched off inside a file', () => {
  const switches = new RegExp(['(eslint|ox' + 'lint)-disable', '@ts-' + '(ignore|nocheck|expect-error)'].join('|'))
  expect(code.filter((file) => switches.test(textOf(file)))).toEqual([])
})

test('a PascalCase file exports the component it is named after', () => {
  const components = filesIn('src', /^(?!.*\.test\.).*\/[A-Z]\w*(?<!Context)\.tsx$/)
  const unnamed = components.filter(
    (file) => !new RegExp(`export (function|const) ${stem(file)}\\b`).test(textOf(file)),
  )
  expect(unnamed).toEqual([])
})

test('exports have names', () => {
  const nameless = filesIn('src', /\.tsx?$/).filter((file) => /^export (default|\*)/m.test(textOf(file)))
  expect(nameless).toEqual([])
})

// On a disk that knows no case the two would be one file, and both compile to `.js`.
test('no two files of a folder have names that differ in case or ending alone', () => {
  const built = code
    .filter((file) => !/\.(test|stories)\./.test(file))
    .map((file) => file.replace(/\.\w+$/, '').toLowerCase())
  expect(built.filter((name, index) => built.indexOf(name) !== index)).toEqual([])
})
