import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { missingPackages } from './missingPackages.mjs'

type Packages = Record<string, Record<string, unknown>>

const react = { 'node_modules/react': { version: '19.3.1' } }

/** A checkout whose lockfile wants `wanted`, where npm noted `noted` and the folders `there` exist. */
function checkout(wanted: Packages, noted: Packages | undefined, there: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'telltale-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(content))
  }
  write('package-lock.json', { packages: { '': {}, ...wanted } })
  if (noted) write('node_modules/.package-lock.json', { packages: noted })
  for (const path of there) write(`${path}/package.json`, {})
  return root
}

test('nothing is missing where node_modules is what the lockfile says', () => {
  expect(missingPackages(checkout(react, react, ['node_modules/react']))).toEqual([])
})

test('everything is missing in a fresh clone', () => {
  expect(missingPackages(checkout(react, undefined, []))).toEqual(['node_modules/react'])
})

test('everything is missing where an install was cut short', () => {
  expect(missingPackages(checkout(react, undefined, ['node_modules/react']))).toEqual(['node_modules/react'])
})

test('a package of another version is missing', () => {
  const older = { 'node_modules/react': { version: '18.3.1' } }
  expect(missingPackages(checkout(react, older, ['node_modules/react']))).toEqual(['node_modules/react'])
})

test('a package whose folder was deleted is missing', () => {
  expect(missingPackages(checkout(react, react, []))).toEqual(['node_modules/react'])
})

test('an optional package counts only where it is made for this machine', () => {
  const binding = { version: '1.0.0', optional: true, cpu: [process.arch] }
  const wanted = {
    'node_modules/mine': { ...binding, os: [process.platform] },
    'node_modules/theirs': { ...binding, os: ['plan9'] },
  }
  expect(missingPackages(checkout(wanted, undefined, []))).toEqual(['node_modules/mine'])
})
