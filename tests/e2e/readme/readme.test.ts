import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { build, preview } from 'vite'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../../../scripts/browser.mjs'
import { installPackage } from './installPackage.ts'
import { applyDiff, snippets, snippetWith } from './snippets.ts'

let root = ''
const ends: (() => unknown)[] = []

beforeAll(() => {
  root = installPackage('.output/readme')
}, 120_000)

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const goingLive = (): string =>
  snippetWith('tsx', 'const getToken') + applyDiff(snippetWith('tsx', 'createRoot('), snippetWith('diff', 'socketIo'))

test('every TypeScript snippet compiles against the packed package', () => {
  const folder = join(root, 'types')
  mkdirSync(folder, { recursive: true })
  const typed = snippets.filter(({ language }) => language === 'ts' || language === 'tsx')
  expect(typed.length).toBeGreaterThanOrEqual(4)
  for (const [index, { code }] of typed.entries())
    writeFileSync(join(folder, `snippet${index}.tsx`), `${code}\nexport {}\n`)
  writeFileSync(join(folder, 'live.tsx'), goingLive())
  const options = { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', module: 'ESNext' }
  const compilerOptions = {
    ...options,
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    lib: ['ES2023', 'DOM'],
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.tsx'] }))
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('the first snippet shows a job that moves, with no backend', async () => {
  const page = await openApp('scripted', snippetWith('tsx', 'createRoot('))
  const bar = page.getByRole('progressbar').first()
  await bar.waitFor()
  const valueNow = async (): Promise<number> => Number(await bar.getAttribute('aria-valuenow'))
  await expect.poll(valueNow, { timeout: 60_000 }).toBeGreaterThan(0)
  const first = await valueNow()
  await expect.poll(valueNow, { timeout: 60_000 }).toBeGreaterThan(first)
})

test('with the line changed it shows a job of the README’s own server', async () => {
  const port = await freePort()
  const server = await startServer(snippetWith('js', 'new Server'), port)
  ends.push(() => server.kill())
  const page = await openApp('live', goingLive(), [`--host-resolver-rules=MAP localhost:3000 127.0.0.1:${port}`])
  await page.getByText('Reading page 12 of 30').first().waitFor({ timeout: 60_000 })
  expect(await page.getByText('Annual report.pdf').count()).toBeGreaterThan(0)
})

async function openApp(name: string, code: string, args: string[] = []): Promise<Page> {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'main.tsx'), code)
  writeFileSync(join(folder, 'index.html'), '<div id="root"></div><script type="module" src="/main.tsx"></script>')
  mkdirSync(join(folder, 'public/api'), { recursive: true })
  writeFileSync(join(folder, 'public/api/token'), 'a-token')
  const settings = { root: folder, configFile: false as const, logLevel: 'error' as const }
  await build(settings)
  const server = await preview({ ...settings, preview: { port: 0, host: '127.0.0.1' } })
  ends.push(() => server.close())
  const { args: usual, ...launch } = launchOptions()
  const browser = await chromium.launch({ ...launch, args: [...usual, ...args] })
  ends.push(() => browser.close())
  const page = await browser.newPage()
  const { port } = server.httpServer.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  return page
}

async function startServer(code: string, port: number): Promise<ChildProcess> {
  const file = join(root, 'server.mjs')
  writeFileSync(file, `${code}\nconsole.log('up')\n`)
  const server = spawn(process.execPath, [file], { env: { ...process.env, PORT: String(port) } })
  await new Promise((ready, failed) => {
    server.stdout.once('data', ready)
    server.once('exit', failed)
  })
  return server
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
