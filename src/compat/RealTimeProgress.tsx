'use client'
import type { ReactElement } from 'react'
import { RealTimeProgress as Bound } from '../react/RealTimeProgress.tsx'
import type { RealTimeProgressProps as BoundProps } from '../react/RealTimeProgress.tsx'
import { OlderStore } from './OlderStore.tsx'
import type { OlderStoreProps } from './OlderStore.tsx'

export type RealTimeProgressProps = BoundProps & OlderStoreProps

/** One job of the older store, with its place in the queue. */
export function RealTimeProgress({ store, ...props }: RealTimeProgressProps): ReactElement {
  return (
    <OlderStore {...(store && { store })}>
      <Bound {...props} />
    </OlderStore>
  )
}
