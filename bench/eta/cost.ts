import { etaAt } from '../../src/store/etaAt.ts'
import { paceAfter } from '../../src/store/paceAfter.ts'
import type { Pace } from '../../src/store/paceAfter.ts'

const jobs = 10_000
const rounds = 200

/** Microseconds of this process's own time, so that other work on the machine counts little. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Nanoseconds that an event costs where 10,000 jobs are told of every `everyMs` milliseconds, the median of five. */
export function costOfEvent(everyMs: number): number {
  const costs = Array.from({ length: 5 }, () => {
    const paces: (Pace | undefined)[] = Array.from({ length: jobs })
    const begin = spent()
    for (let round = 0; round < rounds; round++) {
      const news = { at: round * everyMs, isRunning: true, left: 1 - round / rounds, expectedMs: undefined }
      for (let job = 0; job < jobs; job++) paces[job] = paceAfter(paces[job], news)
    }
    return ((spent() - begin) * 1_000) / (jobs * rounds)
  })
  return costs.toSorted((a, b) => a - b)[2] ?? Number.NaN
}

/** Microseconds to look at a job on screen of which something new is known, the mean of many. */
export function costOfLook(): number {
  const news: Pace[] = []
  for (let job = 0; job < 50; job++) {
    let pace: Pace | undefined
    for (let at = 0; at < 2_000_000; at += 100) {
      const next: Pace | undefined = paceAfter(pace, {
        at,
        isRunning: true,
        left: 1 - at / 2_100_000,
        expectedMs: undefined,
      })
      if (next !== undefined && next !== pace) news.push(next)
      pace = next
    }
  }
  const begin = spent()
  for (const pace of news) etaAt(pace, pace.origin)
  return (spent() - begin) / news.length
}
