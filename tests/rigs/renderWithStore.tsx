import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StatusProvider } from '../../src/react/StatusProvider.tsx'
import type { StatusProviderProps } from '../../src/react/StatusProvider.tsx'
import { createStoreRig } from './createStoreRig.ts'

/** Shows widgets over a store whose line is up and that a test plays by hand. */
export function renderWithStore(children: ReactNode, props: Omit<StatusProviderProps, 'store' | 'children'> = {}) {
  const rig = createStoreRig({ user: 'ada' })
  const page = (shown: ReactNode) => (
    <StatusProvider store={rig.store} {...props}>
      {shown}
    </StatusProvider>
  )
  const view = render(page(children))
  act(() => rig.up())
  return {
    ...rig,
    ...view,
    show: (shown: ReactNode) => view.rerender(page(shown)),
    tell: (name: string, data: unknown) => act(() => rig.tell(name, data)),
    drop: () => act(() => rig.drop()),
    up: () => act(() => rig.up()),
    pass: (ms: number) => act(() => rig.clock.advance(ms)),
  }
}
