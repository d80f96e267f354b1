import type { CatalogueState } from './catalogueState.ts'

/** Every state of the tray, and where it is to be seen. */
export const jobTrayStates = [
  { state: 'empty', story: 'widgets-jobtray--empty' },
  { state: 'few', story: 'widgets-jobtray--few' },
  { state: 'hundreds', story: 'widgets-jobtray--hundreds' },
  { state: '10,000', story: 'widgets-jobtray--ten-thousand' },
  { state: 'grouped by batch', story: 'widgets-jobtray--grouped' },
  { state: 'a batch opened', story: 'widgets-jobtray--batch-opened' },
  { state: 'ungrouped', story: 'widgets-jobtray--ungrouped' },
  { state: 'details opened', story: 'widgets-jobtray--details-opened' },
  { state: 'collapsed', story: 'widgets-jobtray--collapsed' },
  { state: 'filtered', story: 'widgets-jobtray--only-failed' },
  { state: 'filtered to none', story: 'widgets-jobtray--filtered-to-none' },
  { state: 'sorted by name', story: 'widgets-jobtray--by-name' },
  { state: 'held with new ones', story: 'widgets-jobtray--held-with-new-ones' },
  { state: 'new ones taken in', story: 'widgets-jobtray--taken-in' },
  { state: 'cleared with undo', story: 'widgets-jobtray--cleared-with-undo' },
  { state: 'by keyboard', story: 'widgets-jobtray--by-keyboard' },
  { state: 'stale because the line is down', story: 'widgets-jobtray--stale' },
  { state: 'long, short and missing names', story: 'widgets-jobtray--long-names' },
] as const satisfies readonly CatalogueState[]
