import type { ConnectionLook } from './connectionLook.ts'

/** How much a look asks of a person, in rising order: nothing; to know; to wait; to be told; to act. */
export const attention = { none: 0, news: 1, wait: 2, trouble: 3, act: 4 } as const

/** One of the steps of `attention`: a higher one is worse. */
export type Attention = (typeof attention)[keyof typeof attention]

const { none, news, wait, trouble, act } = attention

/** What each look asks of a person. */
export const attentionOf: Readonly<Record<ConnectionLook, Attention>> = {
  idle: none,
  connecting: none,
  live: none,
  polling: none,
  updating: none,
  dropped: none,
  paused: none,
  // Whoever switched the line off knows.
  closed: none,
  resumed: news,
  slow: wait,
  unsteady: wait,
  busy: wait,
  reconnecting: trouble,
  unreachable: trouble,
  offline: trouble,
  // Nothing the person does here helps.
  forbidden: trouble,
  unauthorized: act,
  exhausted: act,
  kicked: act,
}
