import { expect, test } from 'vitest'
import { textOf } from './sourceFiles.ts'

const manifest = JSON.parse(textOf('package.json'))

test('the package runs nothing when it is installed', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prestart', 'pretest']
  expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([])
})

test('what we build with has exact versions', () => {
  const versions = Object.entries<string>(manifest.devDependencies)
  const loose = versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))
  expect(loose).toEqual([])
})

test('what a product installs with us has ranges, so that it need not have it twice', () => {
  const versions = Object.entries<string>(manifest.dependencies)
  expect(versions.filter(([, version]) => !/^\^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved"/)
})

test('the lockfile holds the optional packages of every platform', () => {
  const { packages } = JSON.parse(textOf('package-lock.json'))
  const holders = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages)
  const missing = holders.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path} -> ${name}`),
  )
  expect(missing).toEqual([])
})

test('every package admits the oldest Node that this one admits', () => {
  const { packages } = JSON.parse(textOf('package-lock.json'))
  const demanding = Object.entries<{ engines?: { node?: string } }>(packages).filter(([, { engines }]) => {
    const floors = (engines?.node ?? '').split('||').map((range) => /\d+/.exec(range)?.[0] ?? '0')
    return floors.every((floor) => Number(floor) > 20)
  })
  expect(demanding.map(([path]) => path)).toEqual([])
})

test('CI runs npm test and nothing else', () => {
  const commands = textOf('.ci/run')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
  expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm test'])
})
