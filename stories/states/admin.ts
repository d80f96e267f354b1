import type { CatalogueState } from './catalogueState.ts'

/** Every state of the admin dashboard, and where it is to be seen. */
export const adminStates = [
  { state: 'unknown access', story: 'widgets-admindashboard--unknown-access' },
  { state: 'forbidden', story: 'widgets-admindashboard--forbidden' },
  { state: 'lost mid-session (flow)', story: 'widgets-admindashboard--lost-mid-session' },
  { state: 'first sample only', story: 'widgets-admindashboard--first-sample' },
  { state: 'full hour', story: 'widgets-admindashboard--full-hour' },
  { state: 'gap', story: 'widgets-admindashboard--gap' },
  { state: 'few samples', story: 'widgets-admindashboard--few-samples' },
  { state: 'partial bucket', story: 'widgets-admindashboard--partial-bucket' },
  { state: 'worker late', story: 'widgets-admindashboard--worker-late' },
  { state: 'worker offline', story: 'widgets-admindashboard--worker-offline' },
  { state: 'worker draining', story: 'widgets-admindashboard--worker-draining' },
  { state: 'worker ghost with an active job', story: 'widgets-admindashboard--ghost-worker' },
  { state: 'CPU 340 %', story: 'widgets-admindashboard--cpu-above-100' },
  { state: 'memory not told', story: 'widgets-admindashboard--memory-not-told' },
  { state: '0 workers', story: 'widgets-admindashboard--zero-workers' },
  { state: 'paused with buffer', story: 'widgets-admindashboard--paused-with-buffer' },
  { state: 'stale', story: 'widgets-admindashboard--stale' },
  { state: 'table view', story: 'widgets-admindashboard--table-view' },
  { state: 'empty errors', story: 'widgets-admindashboard--no-errors' },
  { state: 'grouped errors', story: 'widgets-admindashboard--grouped-errors' },
] as const satisfies readonly CatalogueState[]
