import { expect, test } from 'vitest'
import { exists, filesIn, textOf } from './sourceFiles.ts'
import { widgets } from './widgetNames.ts'

test.each(widgets)('%s has a view, a stylesheet, a test and a stories file', (name) => {
  const folder = `src/widgets/${name}`
  expect(exists(`${folder}/${name}View.tsx`), 'a view').toBe(true)
  expect(filesIn(folder, /\.css$/), 'a stylesheet').not.toEqual([])
  expect(filesIn(folder, /\.test\.tsx?$/), 'a test').not.toEqual([])
  expect(exists(`stories/${name}.stories.tsx`), 'a stories file').toBe(true)
})

test('every widget in its folder is on the list', () => {
  const folders = filesIn('src/widgets', /View\.tsx$/).map((file) => file.split('/')[2] ?? '')
  expect(folders.filter((name) => /^[A-Z]/.test(name) && !widgets.includes(name))).toEqual([])
})

test('every stylesheet is gathered in styles.css', () => {
  const gathered = (file: string): string[] => {
    const folder = file.slice(0, file.lastIndexOf('/'))
    const targets = [...textOf(file).matchAll(/@import\s+'\.\/([^']+)'/g)].map((match) => `${folder}/${match[1]}`)
    return targets.flatMap((target) => [target, ...gathered(target)])
  }
  expect(filesIn('src', /\.css$/).filter((file) => file !== 'src/styles.css')).toEqual(
    gathered('src/styles.css').toSorted(),
  )
})

test('every rule of a stylesheet is in the layer telltale', () => {
  const outside = filesIn('src/widgets', /\.css$/).filter((file) => !/@layer telltale\s*\{/.test(textOf(file)))
  expect(outside).toEqual([])
})

// Vite's default target rewrites light-dark() to variables that only a literal color-scheme sets: here they stay unset.
test('no stylesheet uses light-dark()', () => {
  expect(
    filesIn('src', /\.css$/).filter((file) => /light-dark\(/.test(textOf(file).replace(/\/\*[\s\S]*?\*\//g, ''))),
  ).toEqual([])
})
