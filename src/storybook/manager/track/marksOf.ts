import type { JobAction } from '../../../protocol/jobAction.ts'
import type { TimelineAsk, TimelineEdit } from '../../channel.ts'
import { wordsOfEdit } from '../words/conditionWords.ts'
import type { Row } from './row.ts'

/** Something that a person did, on the track. */
export interface Mark {
  /** Milliseconds since the scenario began. */
  at: number
  kind: TimelineEdit['kind'] | 'ask'
  words: string
}

const actionWords: { readonly [A in JobAction]: string } = {
  cancel: 'Cancel',
  retry: 'Retry',
  pause: 'Pause',
  resume: 'Resume',
}

/** What a person changed, and what they asked of which job or queue, in turn. */
export function marksOf(
  edits: readonly TimelineEdit[],
  asks: readonly TimelineAsk[],
  rows: readonly Row[],
): readonly Mark[] {
  const labelOf = (ask: TimelineAsk): string =>
    'queue' in ask ? ask.queue : (rows.find(({ key }) => key === `job:${ask.jobId}`)?.label ?? ask.jobId)
  const marks: Mark[] = [
    ...edits.map((edit) => ({ at: edit.at, kind: edit.kind, words: wordsOfEdit(edit) })),
    ...asks.map((ask): Mark => ({
      at: ask.at,
      kind: 'ask',
      words: `${actionWords[ask.action]} asked for ${labelOf(ask)}`,
    })),
  ]
  return marks.toSorted((a, b) => a.at - b.at)
}
