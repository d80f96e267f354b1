import { resolve } from 'node:path'
import type { ServerOptions } from './serverOptions.ts'

/** Milliseconds per page with which progress can be followed by eye. */
const watchablePageDelayMs = 30

/** The options the environment asks for; throws in words where a number is not one. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Partial<ServerOptions> {
  const { HOST, DATA_DIR, PUBLIC_URL, SECRET, ALLOWED_ORIGINS, UNLUCKY_NAME = 'unlucky' } = env
  if (SECRET !== undefined && SECRET.length < 32)
    throw new Error('SECRET is too short to be safe: use at least 32 characters.')
  return {
    port: readNumber(env, 'PORT') ?? 3000,
    pageDelayMs: readNumber(env, 'PAGE_DELAY_MS') ?? watchablePageDelayMs,
    ...withNumber(env, 'WORKERS', 'workers'),
    ...withNumber(env, 'SESSION_SECONDS', 'sessionSeconds'),
    ...withNumber(env, 'JOB_TIMEOUT_MS', 'jobTimeoutMs'),
    ...(HOST && { host: HOST }),
    ...(DATA_DIR && { dataDir: resolve(DATA_DIR) }),
    ...(PUBLIC_URL && { publicUrl: PUBLIC_URL.replace(/\/+$/u, '') }),
    ...(SECRET && { secret: SECRET }),
    ...(UNLUCKY_NAME && { unluckyName: UNLUCKY_NAME }),
    ...(ALLOWED_ORIGINS && { allowedOrigins: ALLOWED_ORIGINS.split(',').map((origin) => origin.trim()) }),
  }
}

type Env = Parameters<typeof readSettings>[0]

function withNumber(
  env: Env,
  name: string,
  option: 'workers' | 'sessionSeconds' | 'jobTimeoutMs',
): Partial<ServerOptions> {
  const value = readNumber(env, name)
  if (value === undefined) return {}
  if (value < 1) throw new Error(`${name} is ${value}; it must be 1 or more.`)
  return { [option]: value }
}

function readNumber(env: Env, name: string): number | undefined {
  const text = env[name]
  if (text === undefined || text === '') return undefined
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0) return value
  throw new Error(`${name} is "${text}"; it must be a whole number of 0 or more.`)
}
