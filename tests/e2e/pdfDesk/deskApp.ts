import type { AddressInfo } from 'node:net'
import { build, preview } from 'vite'

export interface DeskApp {
  url: string
  close(): Promise<void>
}

/** A name for this machine that browsers do not trust as they trust localhost: a page there has no secure context. */
export const plainHost = 'desk.test'

/** Builds the app with these settings and serves it. React's development build, so that its warnings are heard. */
export async function serveDeskApp(env: Readonly<Record<string, string>>): Promise<DeskApp> {
  const settings = {
    configFile: 'examples/pdf-desk/vite.config.ts',
    logLevel: 'error' as const,
    define: Object.fromEntries(
      Object.entries(env).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
    ),
    build: { outDir: `${process.cwd()}/.output/e2e/app`, emptyOutDir: true },
    preview: { port: 0, host: '127.0.0.1', allowedHosts: [plainHost] },
  }
  await build(settings)
  const server = await preview(settings)
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
