import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { build, preview } from 'vite'
import { olderSources } from './olderSources.ts'

const root = resolve('.output/compat')

function writeOlderApp(statusUrl: string): void {
  rmSync(root, { recursive: true, force: true })
  for (const [path, code] of Object.entries(olderSources())) {
    const file = join(root, 'src', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, code)
  }
  const page = '<div id="root"></div><script type="module" src="/src/main.tsx"></script>'
  writeFileSync(join(root, 'index.html'), page)
  writeFileSync(join(root, '.env'), `VITE_WS_URL=${statusUrl}\n`)
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['src'] }))
}

/** The older app where a browser finds it. */
export interface OlderApp {
  url: string
  /** The folder its sources are in. */
  root: string
  close(): Promise<void>
}

/** Builds the older app for the server at `statusUrl`, which it knows from `VITE_WS_URL` alone, and serves it. */
export async function serveOlderApp(statusUrl: string): Promise<OlderApp> {
  writeOlderApp(statusUrl)
  const alias = [
    { find: /^telltale\/compat$/, replacement: resolve('src/compat/index.ts') },
    { find: /^telltale\/adapters\/(\w+)$/, replacement: resolve('src/adapters/$1.ts') },
  ]
  const settings = { root, configFile: false as const, logLevel: 'error' as const, resolve: { alias } }
  await build(settings)
  const server = await preview({ ...settings, preview: { port: 0, host: '127.0.0.1' } })
  const { port } = server.httpServer.address() as AddressInfo
  return { root, url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
