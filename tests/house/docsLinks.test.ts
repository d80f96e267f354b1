import { expect, test } from 'vitest'
import { filesIn, textOf } from './sourceFiles.ts'

const files = ['stories', 'examples'].flatMap((folder) => filesIn(folder, /\.(mdx|stories\.tsx)$/))
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The pages by the name that Storybook gives them. */
const pages = new Set(
  files.flatMap((file) =>
    [...textOf(file).matchAll(/title(?:=|: )["'](.+?)["']/g)].map(([, title = '']) => slug(title)),
  ),
)
const links = files.flatMap((file) =>
  [...textOf(file).matchAll(/\?path=\/(?:docs|story)\/([\w-]+?)--/g)].map(([, page = '']) => ({ file, page })),
)

test('every link from page to page leads to one', () => {
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter(({ page }) => !pages.has(page))).toEqual([])
})
