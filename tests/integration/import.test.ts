import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { default?: string }>
}
const sources = Object.values(exports)
  .flatMap((target) => target.default ?? [])
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('./dist/', './').replace(/\.js$/, '.ts'))
  // The suites register tests, and the panel registers itself: only a test runner and Storybook's manager can take that.
  .filter((file) => !/\/(conformance|manager)\//.test(file))

/** A process that imports everything, tells of every try to reach a network, and ends when nothing keeps it. */
const child = `
  import dns from 'node:dns'
  import net from 'node:net'
  const told = []
  net.Socket.prototype.connect = () => void told.push('connect')
  dns.lookup = () => void told.push('lookup')
  globalThis.fetch = () => void told.push('fetch')
  globalThis.WebSocket = class { constructor() { told.push('WebSocket') } }
  for (const source of ${JSON.stringify(sources)}) await import(source)
  process.on('exit', () => console.log(JSON.stringify(told)))
`

test('no entry reaches for a network when it is imported, and none keeps Node alive', async () => {
  expect(sources.length).toBeGreaterThan(10)
  const args = ['--import', 'tsx', '--input-type=module', '--eval', child]
  const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, errors] = ['', '']
  running.stdout.on('data', (text) => (said += String(text)))
  running.stderr.on('data', (text) => (errors += String(text)))
  const [code] = (await once(running, 'close')) as [number]
  expect([code, errors, said.trim()]).toEqual([0, '', '[]'])
})
