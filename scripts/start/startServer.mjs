import { spawn } from 'node:child_process'

const main = 'examples/pdf-desk/server/main.ts'
/** Milliseconds after which Storybook opens even though the server has not said that it listens. */
const patienceMs = 20_000

/**
 * Starts the example's server; resolves once it has printed a line, has ended, or takes too long.
 * @param {{ host: string, port: number }} address
 */
export async function startServer({ host, port }) {
  const env = { ...process.env, HOST: host, PORT: String(port) }
  const child = spawn(process.execPath, ['--import', 'tsx', main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.pipe(process.stdout)
  await new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs)
    for (const [emitter, event] of /** @type {const} */ ([
      [child.stdout, 'data'],
      [child, 'exit'],
      [child, 'error'],
    ]))
      emitter.once(event, () => {
        clearTimeout(timer)
        resolve(undefined)
      })
  })
  return child
}
