import { createServer } from './createServer.ts'
import { readSettings } from './readSettings.ts'

const server = await createServer(readSettings(process.env))
console.log(`pdf-desk listens on ${server.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)))
}
