import { at } from '../../mocks/script/at.ts'
import type { Cue } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'

type Turn = 'queued' | 'running' | 'retrying' | 'ended'

/** A lawful life of one job: each beat is the time since the one before (milliseconds), and a number to choose by. */
export function tellJob(jobId: string, beats: readonly (readonly [sinceMs: number, choice: number])[]): readonly Cue[] {
  let [turn, ms, attempt, progress]: [Turn, number, number, number] = ['queued', 0, 1, 0]
  return beats.flatMap(([sinceMs, choice]): Cue[] => {
    if (turn === 'ended') return []
    ms += sinceMs
    const tell = (name: 'job-queued' | 'job-started', next: Turn, data: Partial<JobProgress>): Cue[] => {
      turn = next
      return [at(ms, name, { jobId, attempt, ...data })]
    }
    if (turn === 'queued') {
      if (choice % 2) return tell('job-queued', 'queued', { queuePosition: 1 + (choice % 9), estimatedTime: choice })
      return tell('job-started', 'running', { step: 'Open', estimatedTime: choice % 3 ? choice : null })
    }
    if (turn === 'retrying') {
      attempt++
      progress = 0
      return tell('job-started', 'running', { step: 'Open again' })
    }
    progress = Math.min(100, progress + (choice % 30))
    switch (choice % 8) {
      case 0:
        turn = 'ended'
        return [at(ms, 'job-completed', { jobId, attempt, result: { pages: choice }, error: null })]
      case 1:
        turn = 'ended'
        return [at(ms, 'job-failed', { jobId, attempt, error: `Page ${choice} is damaged.` })]
      case 2:
        turn = 'ended'
        return [at(ms, 'job-cancelled', { jobId, attempt })]
      case 3:
        turn = 'retrying'
        return [at(ms, 'job-failed', { jobId, attempt, error: 'Once more.', willRetry: true, nextRetryAt: choice })]
      case 4:
        return [at(ms, 'job-stalled', { jobId, attempt })]
      default:
        return [at(ms, 'job-progress', { jobId, attempt, progress, estimatedTime: choice % 3 ? choice : null })]
    }
  })
}
