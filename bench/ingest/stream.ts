/** One load: how many jobs, how many of them are on screen, and how fast their events come. */
export interface Setting {
  name: string
  jobs: number
  rows: number
  eventsPerSecond: number
  /** The part of the events that is about jobs on screen; absent = as large as their part of the jobs. */
  onScreen?: number
}

export interface Progress {
  jobId: string
  status: 'progress'
  progress: number
  step: string
}

/** What a contestant does: show the rows, and take one event at a time. */
export type Contestant = (root: HTMLElement, ids: readonly string[], rows: number) => (event: Progress) => void

// All that comes in a run; numbers of jobs on screen must not reach 100 before its end.
const secondsMade = 12
const steps = ['Reading', 'Rendering', 'Writing']

export const idsOf = ({ jobs }: Setting): string[] => Array.from({ length: jobs }, (_, at) => `job-${at}`)

/** Every event of a run as JSON, made beforehand: the jobs take turns, each number is a little larger than the last. */
export function eventsOf(setting: Setting): string[] {
  const { jobs, rows, eventsPerSecond, onScreen = rows / jobs } = setting
  const count = eventsPerSecond * secondsMade
  const ids = idsOf(setting)
  const told = new Uint32Array(jobs)
  const perJob = (at: number): number =>
    at < rows ? (count * onScreen) / rows : (count * (1 - onScreen)) / Math.max(1, jobs - rows)
  let [seen, unseen] = [0, 0]
  return Array.from({ length: count }, (_, at) => {
    const isSeen = Math.floor((at + 1) * onScreen) > Math.floor(at * onScreen)
    const job = isSeen || jobs === rows ? seen++ % rows : rows + (unseen++ % (jobs - rows))
    const nth = (told[job] = (told[job] ?? 0) + 1)
    const progress = Math.min(99.9, (100 * nth) / (perJob(job) + 1))
    const step = steps[Math.floor(progress / 34)] ?? ''
    return JSON.stringify({ jobId: ids[job] ?? '', status: 'progress', progress, step } satisfies Progress)
  })
}
