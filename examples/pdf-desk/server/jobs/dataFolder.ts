import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the server keeps what must outlive it; readable by its own user only. */
export class DataFolder {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
    for (const folder of [path, this.#uploads, this.#texts]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  get journal(): string {
    return join(this.#path, 'journal.jsonl')
  }

  get batches(): string {
    return join(this.#path, 'batches.jsonl')
  }

  get lanes(): string {
    return join(this.#path, 'lanes.json')
  }

  get notifications(): string {
    return join(this.#path, 'notifications.json')
  }

  get secret(): string {
    return join(this.#path, 'secret')
  }

  upload(jobId: string): string {
    return join(this.#uploads, `${jobId}.pdf`)
  }

  text(jobId: string): string {
    return join(this.#texts, `${jobId}.txt`)
  }

  forget(jobId: string): void {
    this.forgetUpload(jobId)
    this.forgetText(jobId)
  }

  forgetUpload(jobId: string): void {
    rmSync(this.upload(jobId), { force: true })
  }

  forgetText(jobId: string): void {
    rmSync(this.text(jobId), { force: true })
  }

  /** Removes files of jobs nobody knows, such as an upload cut off by a crash. */
  sweep(known: ReadonlySet<string>): void {
    for (const name of [...readdirSync(this.#uploads), ...readdirSync(this.#texts)]) {
      const jobId = name.replace(/\.(pdf|txt)$/u, '')
      if (!known.has(jobId)) this.forget(jobId)
    }
  }

  get #uploads(): string {
    return join(this.#path, 'uploads')
  }

  get #texts(): string {
    return join(this.#path, 'texts')
  }
}
