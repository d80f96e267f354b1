import { formatBytes } from './formatBytes.ts'
import { formatClockTime } from './formatClockTime.ts'
import { formatDuration } from './formatDuration.ts'
import { formatDurationRange } from './formatDurationRange.ts'
import { formatNumber } from './formatNumber.ts'
import { formatPercent } from './formatPercent.ts'
import { formatRelativeTime } from './formatRelativeTime.ts'

/** Numbers and times as text, in one locale and time zone. */
export interface Formatters {
  number(value: number, digits?: number): string
  /** Takes percent: 42 is "42%". */
  percent(percent: number, digits?: number): string
  bytes(bytes: number): string
  /** Takes milliseconds. */
  duration(ms: number): string
  /** Takes milliseconds, the fewer first. */
  durationRange(fromMs: number, toMs: number): string
  /** Takes two instants in epoch milliseconds. */
  relativeTime(at: number, now: number): string
  /** Takes epoch milliseconds. */
  clockTime(at: number): string
}

export const createFormatters = (locale: string, timeZone?: string): Formatters => ({
  number: (value, digits) => formatNumber(value, locale, digits),
  percent: (percent, digits) => formatPercent(percent, locale, digits),
  bytes: (bytes) => formatBytes(bytes, locale),
  duration: (ms) => formatDuration(ms, locale),
  durationRange: (fromMs, toMs) => formatDurationRange(fromMs, toMs, locale),
  relativeTime: (at, now) => formatRelativeTime(at, now, locale),
  clockTime: (at) => formatClockTime(at, locale, timeZone),
})
