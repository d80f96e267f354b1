import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, textOf } from './sourceFiles.ts'

const folder = resolve('.output/docs')

const blocksIn = (page: string) =>
  // A block without imports only points at something; one with them is there to be copied.
  [...textOf(page).matchAll(/^```tsx?\n(import [\s\S]*?)^```$/gm)].map(([, code], index) => ({
    file: `${page.replace(/^stories\//, '').replaceAll(/\W/g, '-')}-${index}.tsx`,
    code,
  }))

test('every block of TypeScript that a page of the docs gives whole compiles as it stands', { timeout: 60_000 }, () => {
  const blocks = filesIn('stories', /\.mdx$/).flatMap(blocksIn)
  expect(blocks.length).toBeGreaterThanOrEqual(8)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, code } of blocks) writeFileSync(join(folder, file), `${code}\nexport {}\n`)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.tsx'] }))
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})
