import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { launchOptions } from '../../../scripts/browser.mjs'
import type { Upload } from '../../../src/protocol/upload.ts'
import { buildPage } from '../browser/buildPage.ts'
import { startUploadServer } from '../../rigs/startUploadServer.ts'

/** A real browser on a page that sends files to a real server, which reads them as slowly as a test wants. */
export async function openUploadPage() {
  const outDir = await buildPage('uploads')
  const server = await startUploadServer({
    page: async ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://page.invalid')
      const body = await readFile(join(outDir, pathname === '/' ? 'index.html' : pathname)).catch(() => undefined)
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html'
      response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body)
    },
  })
  const browser = await chromium.launch(launchOptions())
  return {
    server,
    /** A new page that sends `size` bytes when asked to. */
    async visit(size: number): Promise<Page> {
      const page = await browser.newPage({ locale: 'en-US' })
      await page.goto(`${server.url}/?size=${size}`)
      return page
    },
    async close() {
      await browser.close()
      await server.stop()
    },
  }
}

/** What the page’s store knows of its last upload. */
export const lastUpload = (page: Page): Promise<Upload | undefined> =>
  page.evaluate(() => (window as unknown as { uploads(): Upload[] }).uploads().at(-1))
