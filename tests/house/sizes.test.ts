import { expect, test } from 'vitest'
import { filesIn, isTest, linesOf } from './sourceFiles.ts'

const library = filesIn('src', /\.tsx?$/).filter((file) => !isTest(file))
// A test writes it, from what the browser tells a screen reader.
const written = new Set(['stories/WhatAScreenReaderSays.mdx'])
const everything = ['src', 'mocks', 'stories', 'examples', 'tests', 'scripts', '.storybook', 'bench'].flatMap(
  (folder) => filesIn(folder, /\.(tsx?|mjs|css|mdx)$/),
)

const quantile = (part: number) => library.map(linesOf).toSorted((a, b) => a - b)[Math.floor(library.length * part)]

test('no file has more than 250 lines', () => {
  expect(everything.length).toBeGreaterThan(0)
  expect(everything.filter((file) => linesOf(file) > 250 && !written.has(file))).toEqual([])
})

test('half of the library’s files have at most 60 lines', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(60)
})

test('nine in ten of the library’s files have at most 150 lines', () => {
  expect(quantile(0.9)).toBeLessThanOrEqual(150)
})
