import { createHmac, timingSafeEqual } from 'node:crypto'

const hourMs = 60 * 60 * 1_000
/** Milliseconds a link to a result works at the least. */
const lifeMs = 24 * hourMs

/** Links that carry their own permission for a while, since a plain `<a>` sends no Authorization header. */
export class SignedLinks {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  path(jobId: string, now = Date.now()): string {
    // Rounded up, so that within the hour a job keeps its link and a snapshot does not change it.
    const expires = String(Math.ceil(now / hourMs) * hourMs + lifeMs)
    return `/documents/${jobId}/text?expires=${expires}&signature=${this.#sign(jobId, expires)}`
  }

  opens(jobId: string, expires: unknown, signature: unknown, now = Date.now()): boolean {
    if (typeof expires !== 'string' || typeof signature !== 'string') return false
    const right = Buffer.from(this.#sign(jobId, expires))
    const given = Buffer.from(signature)
    return given.length === right.length && timingSafeEqual(given, right) && Number(expires) > now
  }

  #sign(jobId: string, expires: string): string {
    return createHmac('sha256', this.#secret).update(`link\n${jobId}\n${expires}`).digest('base64url')
  }
}
