import type { Cue } from '../../adapters/scripted.ts'

interface JobName {
  jobId: string
  name: string
}

/** Milliseconds between two words of a job that runs. */
const everyMs = 1_000

/** A job that runs from `percent` at `at` to its end, milliseconds since the scenario began. */
export function runJob(job: JobName, at: number, percent: number): readonly Cue[] {
  const ticks = Array.from({ length: Math.ceil((100 - percent) / 10) }, (_, i): Cue => {
    const data = { ...job, status: 'progress', progress: percent + 10 * i } as const
    return { at: at + i * everyMs, name: 'job-progress', data }
  })
  return [
    ...ticks,
    { at: at + ticks.length * everyMs, name: 'job-completed', data: { ...job, status: 'completed', progress: 100 } },
  ]
}
