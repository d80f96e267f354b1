import type { CatalogueState } from './catalogueState.ts'

/** Every state of a batch, and where it is to be seen. */
export const batchStates = [
  { state: 'waiting', story: 'widgets-batchprogress--waiting' },
  { state: 'under way', story: 'widgets-batchprogress--under-way' },
  { state: 'under way with failures', story: 'widgets-batchprogress--under-way-with-failures' },
  { state: 'done', story: 'widgets-batchprogress--done' },
  { state: 'partly failed', story: 'widgets-batchprogress--partly-failed' },
  { state: 'all failed', story: 'widgets-batchprogress--all-failed' },
  { state: 'failed ones listed', story: 'widgets-batchprogress--failed-listed' },
  { state: 'all parts listed', story: 'widgets-batchprogress--all-listed' },
  { state: 'two thousand parts listed', story: 'widgets-batchprogress--two-thousand-parts' },
  { state: 'a batch in a batch', story: 'widgets-batchprogress--nested-batch' },
  { state: 'retry under way', story: 'widgets-batchprogress--retrying' },
  { state: 'retry partly refused', story: 'widgets-batchprogress--retry-partly-refused' },
  { state: 'retried', story: 'widgets-batchprogress--retried' },
  { state: 'without a job of its own', story: 'widgets-batchprogress--without-its-own-job' },
  { state: 'done before its parts', story: 'widgets-batchprogress--done-before-its-parts' },
  { state: 'no parts', story: 'widgets-batchprogress--no-parts' },
  { state: 'one part', story: 'widgets-batchprogress--one-part' },
  { state: 'cancelling', story: 'widgets-batchprogress--cancelling' },
  { state: 'stale', story: 'widgets-batchprogress--stale' },
  { state: 'twenty invoices, retried (flow)', story: 'widgets-batchprogress--twenty-invoices' },
] as const satisfies readonly CatalogueState[]
