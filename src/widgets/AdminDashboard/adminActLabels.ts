/** Words of what a person does with the dashboard, and of how its figures stand against what was before. */
export interface AdminActLabels {
  /** Name of the choice of how often the figures change. */
  pace: string
  live: string
  /** `time` is the step, such as "10 sec". */
  every: (time: string) => string
  /** What came while nobody looked; `text` is the count as text. */
  caughtUp: (count: number, text: string) => string
  /** Name of the buttons that export. */
  exportAs: string
  /** What such a button does, by its format, such as "CSV". */
  download: (format: string) => string
  /** Name of a figure that can be pressed. */
  showDetails: (what: string, value: string) => string
  /** How a figure stands; for what is as usual there is no word. */
  level: Readonly<Record<FigureLevel, string>>
  /** A figure against the time before: `amount` such as "12%", `span` such as "15 min", absent where `compared` says it. */
  above: (amount: string, span?: string) => string
  below: (amount: string, span?: string) => string
  asBefore: (span?: string) => string
  noneBefore: (span?: string) => string
  /** What has been added to a count in the time just past. */
  added: (amount: string, span?: string) => string
  /** What all figures are held against. */
  compared: (span: string) => string
  /** A difference between two percentages. */
  points: (count: number, text: string) => string
  /** `parts` such as "4 busy"; `text` is the total as text. */
  workersSummary: (total: number, text: string, parts: readonly string[]) => string
  /** `state` is the word of `workerStatus`. */
  inState: (text: string, state: string) => string
  sortWorkers: string
  workerSort: Readonly<Record<WorkerSort, string>>
  /** `ago` is when a worker that is no longer named was heard of last. */
  goneSince: (ago: string) => string
  /** What to do about a worker that is gone with its job. */
  ghostAdvice: string
  moreGhosts: (count: number, text: string) => string
  tryAgain: string
  /** Name of the button that asks for a job again; begins with the words on it. */
  tryJobAgain: (job: string) => string
  asking: string
  askedAgain: string
  refusedAgain: string
  dismiss: string
}

export type FigureLevel = 'elevated' | 'high' | 'low'

/** Orders of the workers. */
export const workerSorts = ['name', 'attention'] as const

export type WorkerSort = (typeof workerSorts)[number]

/** English words of what a person does with the dashboard. */
export const adminActLabels: AdminActLabels = {
  pace: 'Update',
  live: 'Live',
  every: (time) => `Every ${time}`,
  caughtUp: (count, text) => `Caught up with ${text} ${count === 1 ? 'event' : 'events'}`,
  exportAs: 'Export',
  download: (format) => `Download as ${format}`,
  showDetails: (what, value) => `${what}, ${value}, show details`,
  level: { elevated: 'Elevated', high: 'High', low: 'Low' },
  above: (amount, span) => (span ? `${amount} above the ${span} before` : `${amount} above`),
  below: (amount, span) => (span ? `${amount} below the ${span} before` : `${amount} below`),
  asBefore: (span) => (span ? `as in the ${span} before` : 'as before'),
  noneBefore: (span) => (span ? `none in the ${span} before` : 'none before'),
  added: (amount, span) => (span ? `${amount} more in the last ${span}` : `${amount} more`),
  compared: (span) => `against the last ${span}`,
  points: (count, text) => `${text} ${count === 1 ? 'point' : 'points'}`,
  workersSummary: (total, text, parts) => `${text} ${total === 1 ? 'worker' : 'workers'}: ${parts.join(', ')}`,
  inState: (text, state) => `${text} ${state.toLowerCase()}`,
  sortWorkers: 'Sort workers',
  workerSort: { name: 'By name', attention: 'By attention' },
  goneSince: (ago) => `last named ${ago}`,
  ghostAdvice: 'Try the job again, or restart the worker.',
  moreGhosts: (_count, text) => `and ${text} more, in the list below`,
  tryAgain: 'Try again',
  tryJobAgain: (job) => `Try again, ${job}`,
  asking: 'Asking…',
  askedAgain: 'Asked for again',
  refusedAgain: 'It could not be started again.',
  dismiss: 'Dismiss',
}
