import { expect, test } from 'vitest'
import { importsOf, specifiersIn } from './importsOf.ts'
import { rooms } from './rooms.ts'
import { filesIn, isTest, textOf } from './sourceFiles.ts'

const code = ['src', 'mocks', 'stories', 'examples'].flatMap((folder) => filesIn(folder, /\.tsx?$/))

/** Imports that cross a wall, each as `file -> import`. */
const trespasses = (name: string) => {
  const room = rooms.find((each) => each.name === name)
  if (!room) throw new Error(`There is no room called ${name}.`)
  return code
    .filter((file) => !isTest(file) && rooms.find(({ files }) => files.test(file)) === room)
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => !room.files.test(target) && !room.mayImport.some((allowed) => allowed.test(target)))
    .map(({ file, target }) => `${file} -> ${target}`)
}

test.each(rooms.map(({ name }) => name))('the room %s imports only what its row of the table allows', (name) => {
  expect(trespasses(name)).toEqual([])
})

test('no file of the library stands outside every room', () => {
  expect(code.filter((file) => !rooms.some(({ files }) => files.test(file)))).toEqual([])
})

test('an adapter loads its SDK lazily, types apart', () => {
  const eager = /^import (?!type\b)[^'"]*from\s*['"](?!\.)/m
  const texts = filesIn('src/adapters', /\.ts$/).filter((file) => !isTest(file))
  expect(texts.filter((file) => eager.test(textOf(file)))).toEqual([])
})

test('imports are found in every form they are written in', () => {
  const text = `
import { a } from './a.ts'
import type {
  B,
} from "./b.ts"
export * from './c.ts'
import './d.css'
const e = () => import('./e.ts')
// import { f } from './f.ts'
/* import { g } from './g.ts' */
`
  expect(specifiersIn(text).toSorted()).toEqual(['./a.ts', './b.ts', './c.ts', './d.css', './e.ts'])
})
