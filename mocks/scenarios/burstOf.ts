import type { Scenario } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { at } from '../script/at.ts'
import { chance } from '../script/chance.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

/** Milliseconds since the scenario began, at which the first of them ends. */
const from = 3_000
const failedOfThousand = 37
const unreadable = {
  error: 'The second page is damaged and cannot be read.',
  errorCode: 'PAGE_DAMAGED',
}

const failedBefore = (place: number): number => Math.floor((place * failedOfThousand) / 1_000)
const isDamaged = (place: number): boolean => failedBefore(place + 1) > failedBefore(place)

/**
 * Jobs that all end within one second, 37 of a thousand not well, beside one that goes on: the same for the same
 * `seed`.
 */
export function burstOf(count: number, seed = 1): Scenario {
  const luck = chance(seed)
  const pages = Array.from({ length: count }, (_, place): JobProgress => ({
    jobId: `page-${place + 1}`,
    name: `Page ${place + 1} of the archive`,
  }))
  const archive = { jobId: 'archive', name: 'Archive 1998.pdf' }
  return scenario(
    'burstOf',
    `${count} jobs end within one second, some of them not well: a person is told once.`,
    { durationMs: 8_000 },
    at(0, 'snapshot', {
      jobs: [
        { ...archive, status: 'progress', progress: 10 },
        ...pages.map((page) => ({ ...page, status: 'started' as const })),
      ],
    }),
    every(250, { from: 250, to: 7_750 }, 'job-progress', (ms) => ({ ...archive, progress: 10 + ms / 250 })),
    pages.map((page, place) => {
      const ms = from + luck.between(place, 0, 999)
      return isDamaged(place)
        ? at(ms, 'job-failed', { ...page, ...unreadable })
        : at(ms, 'job-completed', { ...page, resultUrl: `/results/${page.jobId}` })
    }),
  )
}
