import type { CatalogueState } from './catalogueState.ts'

/** Every state of the queues, and where it is to be seen. */
export const queueStates = [
  { state: 'empty', story: 'widgets-queuestatus--empty' },
  { state: 'healthy', story: 'widgets-queuestatus--healthy' },
  { state: 'at capacity', story: 'widgets-queuestatus--at-capacity' },
  { state: 'degraded by age', story: 'widgets-queuestatus--degraded-by-age' },
  { state: 'critical', story: 'widgets-queuestatus--critical' },
  { state: 'paused', story: 'widgets-queuestatus--paused' },
  { state: 'partly paused', story: 'widgets-queuestatus--partly-paused' },
  { state: 'no workers', story: 'widgets-queuestatus--no-workers' },
  { state: 'workers not told', story: 'widgets-queuestatus--workers-not-told' },
  { state: '1 queue', story: 'widgets-queuestatus--one-queue' },
  { state: '3 queues', story: 'widgets-queuestatus--three-queues' },
  { state: '40 queues', story: 'widgets-queuestatus--forty-queues' },
  { state: 'spike (flow)', story: 'widgets-queuestatus--spike' },
  { state: 'draining', story: 'widgets-queuestatus--draining' },
  { state: 'growing', story: 'widgets-queuestatus--growing' },
  { state: 'zero limit', story: 'widgets-queuestatus--zero-limit' },
  { state: 'mine', story: 'widgets-queuestatus--mine' },
] as const satisfies readonly CatalogueState[]
