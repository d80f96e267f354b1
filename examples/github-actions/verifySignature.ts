import { createHmac, timingSafeEqual } from 'node:crypto'

/** What GitHub puts into `X-Hub-Signature-256` for this body. */
export const signatureOf = (secret: string, body: Buffer): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

/** True where the body was signed with our secret; how much of a wrong signature is right cannot be timed. */
export function verifySignature(secret: string, body: Buffer, signature: unknown): boolean {
  if (typeof signature !== 'string') return false
  const given = Buffer.from(signature)
  const expected = Buffer.from(signatureOf(secret, body))
  return given.length === expected.length && timingSafeEqual(given, expected)
}
