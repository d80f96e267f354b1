/** What a scripted job says at one moment. */
export interface Word {
  /** Milliseconds since the job began. */
  at: number
  /** Share of the work that is left, 0–1; absent for a job that counts nothing. */
  left?: number
  /** Milliseconds that the server expects it to take. */
  expectedMs?: number
}

/** A job whose end is known. */
export interface Run {
  words: readonly Word[]
  /** Milliseconds it takes. */
  endsAt: number
}

type Random = () => number

/** Equal seeds give equal numbers: mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const between = (random: Random, from: number, to: number): number => from + random() * (to - from)
const logBetween = (random: Random, from: number, to: number): number =>
  Math.exp(between(random, Math.log(from), Math.log(to)))
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Slices of time in which a job has one rate. */
const slices = 400

type Rates = (random: Random) => (share: number) => number

const stuckAt =
  (place: number, from: number, to: number): Rates =>
  (random) => {
    const held = between(random, from, to)
    const begins = (1 - held) * place
    return (share) => (share >= begins && share < begins + held ? 0 : 1)
  }
const inTwoPhases =
  (isFaster: boolean): Rates =>
  (random) => {
    const change = between(random, 0.25, 0.75)
    const ratio = between(random, 2.5, 6)
    return (share) => (share < change === isFaster ? 1 : ratio)
  }
const bursty: Rates = (random) => {
  const rates: number[] = []
  while (rates.length < slices) {
    const rate = random() < 0.5 ? 0.05 : between(random, 0.5, 2)
    const length = Math.ceil(-Math.log(1 - random()) * slices * 0.04)
    for (let each = 0; each < length; each++) rates.push(rate)
  }
  return (share) => rates[Math.floor(share * slices)] ?? 1
}

/** How fast a job goes, at each share of its time. */
export const kinds: Readonly<Record<string, Rates>> = {
  steady: () => () => 1,
  slowing: (random) => {
    const lost = between(random, 0.5, 0.9)
    return (share) => 1 - lost * share
  },
  bursty,
  'stuck at 60 %': stuckAt(0.6, 0.2, 0.6),
  'stuck at 99 %': stuckAt(0.99, 0.1, 0.4),
  'slow, then fast': inTwoPhases(true),
  'fast, then slow': inTwoPhases(false),
}

type Server = (random: Random) => (leftMs: number) => number | undefined

/** What a server says of the milliseconds left. */
export const servers: Readonly<Record<string, Server>> = {
  absent: () => () => undefined,
  good: (random) => {
    let drift = 0
    return (leftMs) => {
      drift = 0.95 * drift + 0.04 * normal(random)
      return leftMs * Math.exp(drift)
    }
  },
  'always too early': () => (leftMs) => leftMs * 0.4,
  'always “5 minutes”': () => () => 300_000,
  jumping: (random) => (leftMs) => leftMs * Math.exp(0.7 * normal(random)),
}

/** Share of the work done by the end of each slice of the time. */
function workOf(kind: string, random: Random): readonly number[] {
  const rateAt = kinds[kind]?.(random) ?? (() => 1)
  const done = [0]
  for (let slice = 0; slice < slices; slice++) {
    const noise = Math.exp(0.2 * normal(random))
    done.push((done[slice] ?? 0) + rateAt((slice + 0.5) / slices) * noise)
  }
  return done.map((amount) => amount / (done[slices] ?? 1))
}

/** One job: 20 seconds to 40 minutes long, told of every so often, in whole percent or finer. */
export function createRun(kind: string, server: string, seed: number, isCounted = true): Run {
  const random = createRandom(seed * 7919)
  const endsAt = logBetween(random, 20_000, 2_400_000)
  const everyMs = logBetween(random, 300, Math.max(1_000, endsAt / 40))
  const step = random() < 0.5 ? 0.01 : 0.001
  const done = workOf(kind, random)
  const expects = servers[server]?.(createRandom(seed * 104_729))
  const words: Word[] = []
  for (let at = 0; at < endsAt; at += everyMs * between(random, 0.6, 1.4)) {
    const place = (at / endsAt) * slices
    const [before = 0, after = 1] = [done[Math.floor(place)], done[Math.floor(place) + 1]]
    const amount = before + (after - before) * (place % 1)
    const expectedMs = expects?.(endsAt - at)
    words.push({
      at,
      ...(isCounted && { left: 1 - Math.floor(amount / step) * step }),
      ...(expectedMs !== undefined && { expectedMs: Math.round(expectedMs / 1_000) * 1_000 }),
    })
  }
  return { words, endsAt }
}
