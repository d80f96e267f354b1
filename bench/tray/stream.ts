/** One load: how many jobs, how fast their events come, and whether somebody scrolls. */
export interface Setting {
  jobs: number
  eventsPerSecond: number
  isScrolled: boolean
}

/** One event as a server sends it. */
export interface Told {
  name: 'job-progress' | 'job-paused'
  data: { jobId: string; name: string; progress: number }
}

/** What a contestant does: show all jobs in a box that scrolls, and take one event at a time. */
export type Contestant = (root: HTMLElement, jobs: readonly Told['data'][]) => (event: Told) => void

/** Every how many events one changes how its job stands, so that its place in the list changes as well. */
const moveEvery = 50
/** A step through the jobs that shares no factor with their number: all get their turn, neighbours do not. */
const stride = 7_919

export const jobsOf = ({ jobs }: Setting): Told['data'][] =>
  Array.from({ length: jobs }, (_, at) => ({ jobId: `job-${at}`, name: `Invoice ${at}.pdf`, progress: 0 }))

/** The events of `seconds` seconds as JSON, made beforehand: every job gets its turn, each time a percent further. */
export function eventsOf(setting: Setting, seconds: number): string[] {
  const all = jobsOf(setting)
  return Array.from({ length: setting.eventsPerSecond * seconds }, (_, nth) => {
    const job = all[(nth * stride) % all.length]
    if (!job) throw new Error('There is no job to tell of.')
    job.progress = Math.min(99, job.progress + 1)
    return JSON.stringify({ name: nth % moveEvery === 0 ? 'job-paused' : 'job-progress', data: job } satisfies Told)
  })
}
