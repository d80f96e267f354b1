import { useState, type ReactElement } from 'react'
import { manyJobs } from '../../mocks/scenarios/manyJobs.ts'
import { storeAt } from '../../mocks/storeAt.ts'
import { JobTray } from '../../src/react/JobTray.tsx'
import { StatusProvider } from '../../src/react/StatusProvider.tsx'

export interface ManyJobsProps {
  /** Jobs that the server tells of; of those that have ended the store keeps the newest thousand. */
  count: number
}

/** A tray over a store that stands still and knows very many jobs, made only where it is shown. */
export function ManyJobs({ count }: ManyJobsProps): ReactElement {
  const [store] = useState(() => storeAt(manyJobs(count), 1_000))
  return (
    <StatusProvider store={store}>
      <JobTray />
    </StatusProvider>
  )
}
