import { expect, test } from 'vitest'
import { picturesOf } from './listPictures.mjs'

const light = { viewport: 1280, theme: 'light', locale: 'en' }
const dark = { viewport: 375, theme: 'dark', forcedColors: 'active' } as const

test('a story is drawn once for each of its modes, with the globals and the width of the mode', () => {
  const [first, second] = picturesOf([{ id: 'a--b', chromatic: { modes: { 'Light wide': light, dark } } }])
  expect(first).toMatchObject({ name: 'a--b.light-wide.png', pass: { globals: 'theme:light;locale:en', width: 1280 } })
  expect(second).toMatchObject({ name: 'a--b.dark.png', pass: { width: 375, forcedColors: 'active' } })
})

test('a story that has its snapshot disabled is not drawn, nor is a mode it leaves out', () => {
  const pictures = picturesOf([
    { id: 'moves', chromatic: { disableSnapshot: true, modes: { light } } },
    { id: 'stands', chromatic: { modes: { light, dark: { ...dark, disable: true } } } },
  ])
  expect(pictures.map(({ name }) => name)).toEqual(['stands.light.png'])
})

test('stories of one mode follow each other, so that they share a page', () => {
  const stories = ['a', 'b'].map((id) => ({ id, chromatic: { modes: { light, dark } } }))
  const pictures = picturesOf(stories)
  expect(pictures.map(({ name }) => name)).toEqual(['a.light.png', 'b.light.png', 'a.dark.png', 'b.dark.png'])
  expect(pictures[0]?.pass).toBe(pictures[1]?.pass)
})
