export const problemCodes = [
  'unknown-event',
  'malformed-payload',
  'bad-field',
  'unknown-status',
  'too-large',
  'not-subscribed',
  'token-callback',
  'listener-threw',
  'adapter',
] as const

/** What kind of thing went wrong: counted in the state, never thrown at the app. */
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  code: ProblemCode
  /** The event, field or callback it concerns. Never payload text: this may be copied into a bug report. */
  where: string
}
