import type { Injection, Network, TimelineEdit } from '../../channel.ts'
import { networkWords } from '../../networkWords.ts'

/** What each button of the injector lets happen. */
export const injectionWords: { readonly [I in Injection]: string } = {
  'add-job': 'Add a job',
  'fail-job': 'Fail a job',
  burst: 'Burst of 30',
  duplicate: 'Duplicate',
  'out-of-order': 'Out of order',
  'long-title': 'Very long title',
}

export const wordsOfEdit = (edit: TimelineEdit): string =>
  edit.kind === 'network' ? networkWords[edit.network] : injectionWords[edit.injection]

/** The network at `ms`; `edits` are in the order of `at`. */
export const networkAt = (edits: readonly TimelineEdit[], ms: number): Network =>
  edits.reduce<Network>((last, edit) => (edit.kind === 'network' && edit.at <= ms ? edit.network : last), 'online')
