import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
const elsewhere = '<!doctype html><html lang="en"><title>Elsewhere</title><p>Another page.</p></html>'

/** Serves the built page with headers of the test's choice, and another page at `/elsewhere.html` to go to. */
export async function servePage(folder: string, headers: OutgoingHttpHeaders = {}) {
  const made: Readonly<Record<string, string>> = { '/icon.svg': icon, '/elsewhere.html': elsewhere }
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = pathname === '/' ? '/index.html' : pathname
    const body = made[file] ?? (await readFile(join(folder, file)).catch(() => undefined))
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type ServedPage = Awaited<ReturnType<typeof servePage>>
