/** In which order queues are listed. */
export const queueSorts = ['asSent', 'name', 'waiting', 'wait', 'attention'] as const

export type QueueSort = (typeof queueSorts)[number]

/** Words of what chooses which queues are listed, and in which order. */
export interface QueueListLabels {
  /** Names the group. */
  tools: string
  search: string
  sort: string
  sorts: Readonly<Record<QueueSort, string>>
  onlyProblems: (count: number, text: string) => string
  /** How many are listed, of how many. */
  shown: (count: number, text: string, total: string) => string
  noneMatch: string
  noProblems: string
  showAll: string
}

/** English words of what chooses which queues are listed. */
export const queueListLabels: QueueListLabels = {
  tools: 'Which queues are shown',
  search: 'Find a queue',
  sort: 'Order',
  sorts: {
    asSent: 'As sent',
    name: 'By name',
    waiting: 'Most waiting first',
    wait: 'Longest wait first',
    attention: 'Needing attention first',
  },
  onlyProblems: (_, text) => `Only problems (${text})`,
  shown: (_, text, total) => `${text} of ${total} queues`,
  noneMatch: 'No queue matches.',
  noProblems: 'No queue has a problem.',
  showAll: 'Show all',
}
