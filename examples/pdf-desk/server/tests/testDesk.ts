import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type RunningServer } from '../createServer.ts'
import { demoPassword } from '../people/users.ts'
import { samplePdf, type SampleName } from '../samplePdf.ts'
import type { ServerOptions } from '../serverOptions.ts'
import { TestClient } from './testClient.ts'

/** What an answer says, whatever its route. */
export interface Answer {
  status: number
  body: Record<string, unknown>
  headers: Headers
}

/** A real desk on a free port and a folder of its own, with what a visitor does there. */
export class TestDesk {
  readonly dataDir: string
  readonly #clients: TestClient[] = []
  #server: RunningServer | undefined
  #url: string | undefined

  constructor() {
    this.dataDir = mkdtempSync(join(tmpdir(), 'pdf-desk-test-'))
  }

  static async start(options: Partial<ServerOptions> = {}): Promise<TestDesk> {
    const desk = new TestDesk()
    await desk.open(options)
    return desk
  }

  get url(): string {
    if (this.#url === undefined) throw new Error('The desk is closed: open it first.')
    return this.#url
  }

  /** Visits a desk that runs elsewhere, on this folder. */
  visitAt(url: string): void {
    this.#url = url
  }

  async open(options: Partial<ServerOptions> = {}): Promise<void> {
    this.#server = await createServer({ port: 0, workers: 1, dataDir: this.dataDir, ...options })
    this.#url = this.#server.url
  }

  async close(): Promise<void> {
    for (const client of this.#clients) client.socket.disconnect()
    await this.#server?.close()
    this.#server = undefined
  }

  async end(): Promise<void> {
    await this.close()
    rmSync(this.dataDir, { recursive: true })
  }

  async signIn(name: string, password = demoPassword): Promise<Answer> {
    const headers = { 'Content-Type': 'application/json' }
    return this.fetch('/session', { method: 'POST', headers, body: JSON.stringify({ name, password }) })
  }

  async token(name: string): Promise<string> {
    return String((await this.signIn(name)).body['token'])
  }

  /** A connected socket of this person. */
  async visit(name: string): Promise<TestClient> {
    const client = this.connect(await this.token(name))
    await client.hear('connect')
    return client
  }

  connect(token: unknown): TestClient {
    const client = new TestClient(this.url, token)
    this.#clients.push(client)
    return client
  }

  async upload(
    name: string,
    file: Uint8Array,
    fileName = 'file.pdf',
    { batch, id, ...fields }: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new FormData()
    for (const [field, value] of Object.entries(fields)) body.append(field, value)
    body.append('file', new Blob([new Uint8Array(file)]), fileName)
    const query = new URLSearchParams({ ...(batch && { batch }), ...(id && { id }) })
    return this.fetch(`/documents?${query}`, {
      method: 'POST',
      headers: await this.bearer(name),
      body,
    })
  }

  /** Announces a batch, and answers its job's id. */
  async openBatch(name: string, count: number): Promise<string> {
    return String((await this.post(name, '/batches', { name: 'Invoices', count })).body['jobId'])
  }

  /** Uploads a PDF that is taken in, and answers its job's id. */
  async submit(name: string, pdf: SampleName | Uint8Array, fields: Record<string, string> = {}): Promise<string> {
    const file = typeof pdf === 'string' ? await samplePdf(pdf) : pdf
    const { status, body } = await this.upload(name, file, typeof pdf === 'string' ? `${pdf}.pdf` : 'file.pdf', fields)
    if (status !== 202) throw new Error(`The upload was refused: ${JSON.stringify(body)}`)
    return String(body['jobId'])
  }

  async post(name: string, path: string, body: unknown): Promise<Answer> {
    const headers = { ...(await this.bearer(name)), 'Content-Type': 'application/json' }
    return this.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  async bearer(name: string): Promise<{ Authorization: string }> {
    return { Authorization: `Bearer ${await this.token(name)}` }
  }

  async fetch(path: string, init?: RequestInit): Promise<Answer> {
    const answer = await fetch(this.url + path, init)
    return { status: answer.status, body: (await answer.json()) as Answer['body'], headers: answer.headers }
  }
}
