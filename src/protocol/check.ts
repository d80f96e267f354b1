/** Turns an untrusted value into a `T`, or `undefined` where it is not one. */
export type Check<T> = (raw: unknown) => T | undefined

export const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

const loneHighSurrogate = /[\uD800-\uDBFF]$/

/** Text clipped to `max` UTF-16 units, never in the middle of a character. */
export const text =
  (max: number): Check<string> =>
  (raw) => {
    if (typeof raw !== 'string') return undefined
    return raw.length <= max ? raw : raw.slice(0, max).replace(loneHighSurrogate, '')
  }

/** A finite number that is not negative. */
export const amount: Check<number> = (raw) =>
  // Adding zero turns -0, which would be shown as "-0", into 0.
  typeof raw === 'number' && raw >= 0 && raw < Infinity ? raw + 0 : undefined

/** An amount no larger than `max`. */
export const upTo =
  (max: number): Check<number> =>
  (raw) =>
    typeof raw === 'number' && raw >= 0 && raw <= max ? raw + 0 : undefined

/** A safe integer from 1. */
export const ordinal: Check<number> = (raw) =>
  Number.isSafeInteger(raw) && (raw as number) >= 1 ? (raw as number) : undefined

export const flag: Check<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined)

// The range a Date can hold.
const maxInstant = 8.64e15

/** Epoch milliseconds, from ISO text, a `Date` or a number. */
export const instant: Check<number> = (raw) => {
  if (typeof raw === 'number') return Math.abs(raw) <= maxInstant ? raw : undefined
  if (typeof raw === 'string' && raw.length <= 64) return finite(Date.parse(raw))
  return raw instanceof Date ? finite(raw.getTime()) : undefined
}
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

/** Text of 1–256 characters; a safe integer becomes text. */
export const id: Check<string> = (raw) => {
  if (typeof raw === 'string') return raw.length >= 1 && raw.length <= 256 ? raw : undefined
  return Number.isSafeInteger(raw) ? String(raw) : undefined
}

export const oneOf = <T extends string>(words: readonly T[]): Check<T> => {
  const known = new Set<unknown>(words)
  return (raw) => (known.has(raw) ? (raw as T) : undefined)
}

const linkProtocols = new Set(['http:', 'https:', 'blob:'])

/** A link a person may follow: http, https, blob, or relative to the page. */
export const link: Check<string> = (raw) => {
  if (typeof raw !== 'string' || raw.length > 2_048) return undefined
  try {
    return linkProtocols.has(new URL(raw, 'https://page.invalid').protocol) ? raw : undefined
  } catch {
    return undefined
  }
}

/** A list whose good entries are kept, `max` at most. */
export const listOf =
  <T>(check: Check<T>, max: number): Check<readonly T[]> =>
  (raw) => {
    if (!Array.isArray(raw)) return undefined
    const kept: T[] = []
    for (const item of raw.slice(0, max)) {
      const good = check(item)
      if (good !== undefined) kept.push(good)
    }
    return kept
  }

/** A copy of anything JSON can carry, as long as it is no longer than `max` characters there. */
export const opaque =
  (max: number): Check<NonNullable<unknown>> =>
  (raw) => {
    try {
      const written = JSON.stringify(raw) as string | undefined
      // A copy, since what is kept must not change or throw when it is looked at later.
      if (written !== undefined && written.length <= max) return (JSON.parse(written) as unknown) ?? undefined
    } catch {
      // Cyclic, too deep, or a live object that throws.
    }
    return undefined
  }

/** Which fields an object may have, and what each must be. */
export type FieldTable<T> = { [K in keyof T]-?: Check<NonNullable<T[K]>> }

/** Told of every field that was left out because its value was not what the table wants. */
export type OnBadField = (code: 'bad-field', field: string) => void

// No message of ours has more; a larger object is hostile or a mistake.
export const maxKeys = 1_000

/**
 * A new object with the table's fields only: absent stays absent, a bad value is left out, `null` is kept where
 * `nulls` says so (it means "cleared").
 */
export function readFields<T extends object>(
  table: ReadonlyMap<string, Check<unknown>>,
  raw: Record<string, unknown>,
  onBadField: OnBadField,
  nulls = false,
): Partial<T> {
  const out: Record<string, unknown> = {}
  let seen = 0
  for (const key of Object.keys(raw)) {
    if (++seen > maxKeys) {
      onBadField('bad-field', 'too many keys')
      break
    }
    const check = table.get(key)
    const value = raw[key]
    if (check === undefined || value === undefined) continue
    if (value === null) {
      if (nulls) out[key] = null
      continue
    }
    const good = check(value)
    if (good === undefined) onBadField('bad-field', key)
    else out[key] = good
  }
  return out as Partial<T>
}

/** A table as `readFields` takes it: a `Map`, so that hostile keys find nothing. */
export const fieldTable = <T>(fields: FieldTable<T>): ReadonlyMap<string, Check<unknown>> =>
  new Map(Object.entries(fields) as [string, Check<unknown>][])

/** An object with all of the `required` fields. */
export const shape = <T extends object>(fields: FieldTable<T>, required: readonly (keyof T & string)[]): Check<T> => {
  const table = fieldTable(fields)
  return (raw) => {
    if (!isRecord(raw)) return undefined
    const out = readFields<T>(table, raw, () => undefined)
    return required.every((key) => out[key] !== undefined) ? (out as T) : undefined
  }
}
