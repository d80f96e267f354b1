'use client'
import type { ReactElement } from 'react'
import { QueueStatus as Bound } from '../react/QueueStatus.tsx'
import type { QueueStatusProps as BoundProps } from '../react/QueueStatus.tsx'
import { OlderStore } from './OlderStore.tsx'
import type { OlderStoreProps } from './OlderStore.tsx'

export type QueueStatusProps = BoundProps & OlderStoreProps

/** The queues of the older store. */
export function QueueStatus({ store, ...props }: QueueStatusProps): ReactElement {
  return (
    <OlderStore {...(store && { store })}>
      <Bound {...props} />
    </OlderStore>
  )
}
