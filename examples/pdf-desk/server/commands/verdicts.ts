import type { PhaseStatus } from '../jobs/jobRecord.ts'
import { refuse, type JobAction, type Refusal } from './jobCommand.ts'

const finished = (what: string): Refusal => refuse('ALREADY_FINISHED', `It had already ended, so it cannot be ${what}.`)
const stopping = refuse('CANCELLING', 'It is being cancelled.')
const notEnded = refuse('NOT_FINISHED', 'It has not ended yet.')
const done = refuse('ALREADY_FINISHED', 'It is done: there is nothing to try again.')

/** `do` it; it is so `already`, which is as good; or why not. */
type Verdict = 'do' | 'already' | Refusal

const whileGoing: Readonly<Record<JobAction, Verdict>> = {
  cancel: 'do',
  retry: notEnded,
  pause: 'do',
  resume: 'already',
}

/** THE TABLE: what an action means for something that stands so. */
export const verdicts: Readonly<Record<PhaseStatus, Readonly<Record<JobAction, Verdict>>>> = {
  queued: whileGoing,
  started: whileGoing,
  progress: whileGoing,
  paused: { cancel: 'do', retry: notEnded, pause: 'already', resume: 'do' },
  cancelling: { cancel: 'already', retry: stopping, pause: stopping, resume: stopping },
  completed: { cancel: finished('cancelled'), retry: done, pause: finished('paused'), resume: finished('resumed') },
  failed: { cancel: finished('cancelled'), retry: 'do', pause: finished('paused'), resume: finished('resumed') },
  cancelled: { cancel: 'already', retry: 'do', pause: finished('paused'), resume: finished('resumed') },
}
