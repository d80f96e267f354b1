import type { CatalogueState } from './catalogueState.ts'

/** Every state of an upload, and where it is to be seen. */
export const uploadStates = [
  { state: 'starting', story: 'widgets-uploadprogress--starting' },
  { state: 'sending', story: 'widgets-uploadprogress--sending' },
  { state: 'bytes not told', story: 'widgets-uploadprogress--bytes-not-told' },
  { state: 'stalled', story: 'widgets-uploadprogress--stalled' },
  { state: 'waiting for the server', story: 'widgets-uploadprogress--waiting-for-the-server' },
  { state: 'failed', story: 'widgets-uploadprogress--failed' },
  { state: 'refused by the server', story: 'widgets-uploadprogress--too-large' },
  { state: 'cancelled', story: 'widgets-uploadprogress--cancelled' },
  { state: 'became a job, queued', story: 'widgets-uploadprogress--became-queued' },
  { state: 'became a job, running', story: 'widgets-uploadprogress--became-running' },
  { state: 'became a job, done', story: 'widgets-uploadprogress--became-done' },
  { state: 'taken without a job', story: 'widgets-uploadprogress--taken-without-job' },
  { state: 'unknown', story: 'widgets-uploadprogress--unknown' },
  { state: 'upload, then job (flow)', story: 'widgets-uploadprogress--becomes-its-job' },
] as const satisfies readonly CatalogueState[]
