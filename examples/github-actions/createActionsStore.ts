import { createStatusStore } from 'telltale'
import type { BatchingStatusStore } from 'telltale'
import { mapEvents } from 'telltale/adapters/mapEvents'
import { socketIo } from 'telltale/adapters/socketIo'
import type { GetToken } from 'telltale/adapters/socketIo'
import { toEvent, toJob } from './workflowJob.ts'
import type { WorkflowJobWebhook } from './workflowJob.ts'

interface ActionsOptions {
  /** Where the relay is. */
  url: string
  getToken: GetToken
}

/** A store that follows GitHub Actions through the relay. Open it as any other: `<StatusProvider store={store}>`. */
export const createActionsStore = ({ url, getToken }: ActionsOptions): BatchingStatusStore =>
  createStatusStore({
    adapter: mapEvents(socketIo({ url, getToken }), {
      events: { workflow_job: (payload) => toEvent(payload as WorkflowJobWebhook) },
      job: (row) => toJob(row as WorkflowJobWebhook),
    }),
  })
