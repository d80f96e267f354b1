const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Milliseconds as `mm:ss.mmm`: the same width for every moment, so that a moving head moves no digit. */
export function formatMs(ms: number): string {
  const whole = Math.max(0, Math.round(ms))
  const minutes = Math.floor(whole / 60_000)
  return `${pad(minutes, 2)}:${pad(Math.floor(whole / 1_000) % 60, 2)}.${pad(whole % 1_000, 3)}`
}

/** Milliseconds as `m:ss`, and tenths where a ruler needs them. */
export function formatMark(ms: number): string {
  const tenths = ms % 1_000 === 0 ? '' : `.${Math.floor((ms % 1_000) / 100)}`
  return `${Math.floor(ms / 60_000)}:${pad(Math.floor(ms / 1_000) % 60, 2)}${tenths}`
}

/** The moment a person typed, as `12.5` (seconds), `1:02.5` or `12500 ms`; undefined where it is none. */
export function parseMs(text: string): number | undefined {
  const match = /^\s*(?:(\d+):)?(\d+(?:[.,]\d+)?)\s*(ms|s)?\s*$/i.exec(text)
  if (!match) return undefined
  const [, minutes = '0', amount = '0', unit] = match
  const value = Number(amount.replace(',', '.'))
  return Math.round(Number(minutes) * 60_000 + (unit?.toLowerCase() === 'ms' ? value : value * 1_000))
}
