import type { ReactElement } from 'react'
import type { Eta } from '../../protocol/eta.ts'
import { etaText } from '../RealTimeProgress/etaText.ts'
import { JobActions } from '../RealTimeProgress/JobActions.tsx'
import type { JobAsking } from '../RealTimeProgress/JobActions.tsx'
import { JobRequestNote } from '../RealTimeProgress/JobRequestNote.tsx'
import { realTimeProgressLabels } from '../RealTimeProgress/realTimeProgressLabels.ts'
import { useText } from '../text/TextContext.tsx'

export interface LiveToastFootProps extends JobAsking {
  /** When the job is expected to end. */
  eta?: Eta | undefined
}

/** What stands below the bar of a toast: when it is expected to end, and a way to cancel it, which asks once. */
export function LiveToastFoot({ eta, actions = [], ...asking }: LiveToastFootProps): ReactElement {
  const { labels, formatters } = useText('realTimeProgress', realTimeProgressLabels)
  const { request, onAction, onDismissRequest } = asking
  // One thing to be asked for: a toast is no place for more.
  const offered = actions.filter((action) => action === 'cancel')
  return (
    <>
      <span data-part="eta">{eta && etaText(eta, labels, formatters)}</span>
      <JobActions actions={offered} request={request} onAction={onAction} labels={labels.actions} />
      <JobRequestNote request={request} onDismissRequest={onDismissRequest} labels={labels} />
    </>
  )
}
