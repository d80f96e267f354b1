'use client'
import type { ReactElement } from 'react'
import { NotificationCenter as Bound } from '../react/NotificationCenter.tsx'
import type { NotificationCenterProps as BoundProps } from '../react/NotificationCenter.tsx'
import { OlderStore } from './OlderStore.tsx'
import type { OlderStoreProps } from './OlderStore.tsx'

export type RealTimeNotificationsProps = BoundProps & OlderStoreProps

/** The older store’s notifications: the bell, its panel and the toasts. */
export function RealTimeNotifications({ store, ...props }: RealTimeNotificationsProps): ReactElement {
  return (
    <OlderStore {...(store && { store })}>
      <Bound {...props} />
    </OlderStore>
  )
}
