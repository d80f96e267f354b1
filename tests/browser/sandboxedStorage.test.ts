import { afterEach, expect, test } from 'vitest'
import { inlineModule } from '../rigs/inlineModule.ts'

afterEach(() => document.querySelector('iframe')?.remove())

/** Runs a module's code in a page without an origin, and comes to what it reports. */
async function inSandbox(code: string): Promise<unknown> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  const said = new Promise<unknown>((resolve) => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow) return
      window.removeEventListener('message', hear)
      resolve(data)
    }
    window.addEventListener('message', hear)
  })
  frame.srcdoc = `<script type="module">
    const report = async () => { ${code} }
    parent.postMessage(await report().catch((error) => String(error)), '*')
  </script>`
  document.body.append(frame)
  return said
}
const source = (name: string) => inlineModule(new URL(`../../src/storages/${name}.ts`, import.meta.url).href)

test.each(['localStorage.getItem("k")', 'await new Promise((_, no) => (indexedDB.open("k").onerror = no))'])(
  'a sandboxed page is denied %s',
  async (code) => {
    expect(await inSandbox(code)).toMatch(/SecurityError/)
  },
)

test.each(['createBrowserStorage', 'createIndexedDbStorage'])(
  'in a page that is denied all storage %s lasts as long as the page',
  async (name) => {
    const outcome = await inSandbox(`
      const { ${name}: create } = await import(${JSON.stringify(await source(name))})
      const storage = create()
      const before = await storage.getItem('k')
      await storage.setItem('k', { list: [1] })
      const kept = await storage.getItem('k')
      await storage.removeItem('k')?.catch?.(() => 'refused')
      return [before, kept, await storage.getItem('k')]
    `)
    expect(outcome).toEqual([undefined, { list: [1] }, undefined])
  },
)
