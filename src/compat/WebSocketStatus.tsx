'use client'
import type { ReactElement } from 'react'
import { ConnectionBadge as Bound } from '../react/ConnectionBadge.tsx'
import type { ConnectionBadgeProps as BoundProps } from '../react/ConnectionBadge.tsx'
import { OlderStore } from './OlderStore.tsx'
import type { OlderStoreProps } from './OlderStore.tsx'

export type WebSocketStatusProps = BoundProps & OlderStoreProps

/** What the older store’s line is doing. */
export function WebSocketStatus({ store, ...props }: WebSocketStatusProps): ReactElement {
  return (
    <OlderStore {...(store && { store })}>
      <Bound {...props} />
    </OlderStore>
  )
}
