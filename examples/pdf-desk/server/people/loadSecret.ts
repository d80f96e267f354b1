import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const shortest = 32

/** The signing secret kept at `path`, made on first use, so that a restart does not sign everyone out. */
export function loadSecret(path: string): string {
  const kept = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  if (kept.length >= shortest) return kept
  const fresh = randomBytes(32).toString('base64url')
  writeFileSync(path, fresh, { mode: 0o600 })
  return fresh
}
