import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = 'examples/pdf-desk/server/main.ts'

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The real server as a process of its own, so that it can be killed and started again where it was. */
export class DeskServer {
  readonly #port: number
  readonly #env: Record<string, string>
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'pdf-desk-e2e-'))
  #child: ChildProcess | undefined

  constructor(port: number, env: Record<string, string> = {}) {
    this.#port = port
    this.#env = env
  }

  /** The uploads it holds, whole or in part: a path and its bytes. */
  uploads(): { path: string; size: number }[] {
    const folder = join(this.#dataDir, 'uploads')
    return readdirSync(folder).map((name) => ({ path: join(folder, name), size: statSync(join(folder, name)).size }))
  }

  /** Starts it, the second time where it was; `changed` is what the environment says otherwise than before. */
  async start(changed: Record<string, string> = {}): Promise<void> {
    const place = { HOST: '127.0.0.1', PORT: String(this.#port), DATA_DIR: this.#dataDir }
    const env = { ...process.env, ...place, ...this.#env, ...changed }
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.#child = child
    await new Promise<void>((resolve, reject) => {
      child.stdout.once('data', () => resolve())
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)))
    })
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.#dataDir, { recursive: true, force: true })
  }
}
