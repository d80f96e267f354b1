import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { textOf } from './sourceFiles.ts'

const folder = resolve('.output/docs')

test('every block of code on the page of the adapters compiles as it stands', { timeout: 60_000 }, () => {
  const blocks = [...textOf('stories/Adapters.mdx').matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)]
  expect(blocks.length).toBeGreaterThanOrEqual(8)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [index, [, code]] of blocks.entries())
    writeFileSync(join(folder, `block${index}.tsx`), `${code}\nexport {}\n`)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.tsx'] }))
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})
