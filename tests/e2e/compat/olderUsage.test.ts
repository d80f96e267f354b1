import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import type { Socket } from 'socket.io'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchOptions } from '../../../scripts/browser.mjs'
import { startSocketServer } from '../../rigs/startSocketServer.ts'
import type { SocketServer } from '../../rigs/startSocketServer.ts'
import { olderSnippets } from './olderSnippet.ts'
import { olderSources } from './olderSources.ts'
import { serveOlderApp } from './serveOlderApp.ts'
import type { OlderApp } from './serveOlderApp.ts'

let server: SocketServer
let app: OlderApp
let browser: Browser
let page: Page
const logged: string[] = []
const complaints: string[] = []

const onConnection = (socket: Socket) =>
  socket.on('subscribe-admin', (answer: (verdict: unknown) => void) => {
    answer({ ok: true })
    socket.emit('system-metrics', { timestamp: new Date(), system: { systemLoad: 0.75 } })
  })

beforeAll(async () => {
  server = await startSocketServer({ snapshot: () => ({ jobs: [] }), onConnection })
  app = await serveOlderApp(server.url)
  browser = await chromium.launch(launchOptions())
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
  await server?.stop()
})

beforeEach(async () => {
  for (const list of [server.tokens, server.heard, logged, complaints]) list.length = 0
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'log') logged.push(message.text())
    else if (message.type() !== 'info') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
})

afterEach(async () => {
  await page.close()
})

const show = (scene: string) => page.goto(`${app.url}#${scene}`)
const commands = () => server.heard.filter((name) => name !== 'resync')

test('every block of the older documentation is in the app as it is', () => {
  const code = Object.values(olderSources()).join('\n')
  expect(olderSnippets.size).toBe(7)
  expect([...olderSnippets].filter(([, block]) => !code.includes(block)).map(([heading]) => heading)).toEqual([])
})

test('every block compiles, and our shapes fit the documented ones', () => {
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', app.root], { encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('the component of the basic setup connects with the stored token and says so', async () => {
  await page.addInitScript(() => localStorage.setItem('auth_token', 'token of ada'))
  await show('component')
  await page.getByText('Status: Connected').waitFor()
  expect([server.tokens, complaints]).toEqual([['token of ada'], []])
})

test('the component of the basic setup stays disconnected where no token is stored', async () => {
  await show('component')
  await page.getByText('Status: Disconnected').waitFor()
  expect([server.tokens, complaints]).toEqual([[], []])
})

test('the job tracking block writes each step of the job to the console', async () => {
  await show('log')
  await expect.poll(() => server.heard, { timeout: 20_000 }).toContain('resync')
  for (const progress of [40, 80]) {
    server.io.emit('job-progress', { jobId: 'job 1', progress })
    await expect.poll(() => logged, { timeout: 20_000 }).toContain(`Job job 1: progress - ${progress}%`)
  }
  server.io.emit('job-completed', { jobId: 'job 1' })
  await expect.poll(() => logged, { timeout: 20_000 }).toContain('Job job 1: completed - 100%')
  expect(complaints).toEqual([])
})

test('the admin block subscribes, shows what comes, and unsubscribes when it goes', async () => {
  await show('admin')
  await page.getByText('Load 0.75').waitFor()
  expect(commands()).toEqual(['subscribe-admin'])
  await page.evaluate(() => dispatchEvent(new Event('leave')))
  await expect.poll(commands, { timeout: 20_000 }).toEqual(['subscribe-admin', 'unsubscribe-admin'])
  expect(complaints).toEqual([])
})

test('a socket opened with the documented options carries the store', async () => {
  await show('socket')
  await page.locator('[data-tt="ConnectionBadge"][data-status="connected"]').waitFor()
  await expect.poll(() => server.heard, { timeout: 20_000 }).toContain('resync')
  expect([server.tokens, complaints]).toEqual([['token of ada'], []])
})
