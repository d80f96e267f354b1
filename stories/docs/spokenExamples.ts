import type { EndRemark, NewsRemark, RefusedRemark, Utterance } from '../../src/widgets/announcer/remark.ts'

/** Something to be said, and when it is. */
export interface SpokenExample {
  when: string
  utterance: Utterance
}

const nothing: Utterance = {
  refusals: [],
  ends: { now: undefined, line: undefined, away: undefined },
  news: [],
  texts: [],
}
const subject = { jobId: '12', name: 'report.pdf' }
const none = { completed: 0, failed: 0, cancelled: 0, expired: 0 }

const news = (when: string, ...said: NewsRemark[]): SpokenExample => ({ when, utterance: { ...nothing, news: said } })
const refusal = (when: string, ...said: RefusedRemark[]): SpokenExample => ({
  when,
  utterance: { ...nothing, refusals: said },
})
const end = (when: string, said: EndRemark, context: keyof Utterance['ends'] = 'now'): SpokenExample => ({
  when,
  utterance: {
    ...nothing,
    ends: { ...nothing.ends, [context]: { counts: { ...none, [said.kind]: 1 }, first: [said] } },
  },
})
const ends = (when: string, counts: Partial<typeof none>, context: keyof Utterance['ends'] = 'now'): SpokenExample => ({
  when,
  utterance: { ...nothing, ends: { ...nothing.ends, [context]: { counts: { ...none, ...counts }, first: [] } } },
})
const started = (jobId: string): NewsRemark => ({ jobId, kind: 'started' })

/** What the announcer says, one row for each thing it can speak of. */
export const spokenExamples: readonly SpokenExample[] = [
  news('It is the first in its queue', { ...subject, kind: 'next' }),
  news('It starts', { ...subject, kind: 'started' }),
  news('It passes 25, 50 or 75 percent', { ...subject, kind: 'milestone', percent: 50 }),
  news('It is paused', { ...subject, kind: 'paused' }),
  news('It goes on', { ...subject, kind: 'resumed' }),
  news('A try has failed and another follows', { ...subject, kind: 'retrying' }),
  news('It stands still', { ...subject, kind: 'stalled', cause: 'job' }),
  news('It stands still, and its worker is silent', { ...subject, kind: 'stalled', cause: 'worker' }),
  news('It waits where nobody works', { ...subject, kind: 'stalled', cause: 'queue' }),
  news('Someone has pressed cancel', { ...subject, kind: 'asked', action: 'cancel' }),
  news('The server is cancelling it', { ...subject, kind: 'cancelling' }),
  refusal('The server will not cancel it', {
    ...subject,
    kind: 'refused',
    action: 'cancel',
    why: 'refused',
    reason: 'It is nearly done.',
  }),
  refusal('It could not be tried again, and nobody says why', {
    ...subject,
    kind: 'refused',
    action: 'retry',
    why: 'refused',
  }),
  refusal('The line is down, so that nothing could be asked', {
    ...subject,
    kind: 'refused',
    action: 'pause',
    why: 'notSent',
  }),
  refusal('The server has not answered', { ...subject, kind: 'refused', action: 'pause', why: 'noAnswer' }),
  end('It is done', { ...subject, kind: 'completed', failedParts: 0 }),
  end('A batch is done, but for some of it', { ...subject, kind: 'completed', failedParts: 3 }),
  end('It failed', { ...subject, kind: 'failed', reason: 'The file is encrypted.' }),
  end('It was cancelled', { ...subject, kind: 'cancelled' }),
  end('The server no longer has it', { ...subject, kind: 'expired' }),
  end('It has a short number and no name', { jobId: '12', kind: 'completed', failedParts: 0 }),
  end('It has neither', { jobId: '7d44a1e0-5c9e-4f43-9f4e-0f3a9c1b2d10', kind: 'completed', failedParts: 0 }),
  news('Two start together', started('1'), started('2')),
  news('More than two start together', started('1'), started('2'), started('3')),
  ends('Several end together', { completed: 3, failed: 1 }),
  ends('They ended while the line was down', { completed: 2, failed: 1, cancelled: 1 }, 'line'),
  end('One ended while the page was out of sight', { ...subject, kind: 'completed', failedParts: 0 }, 'away'),
]
