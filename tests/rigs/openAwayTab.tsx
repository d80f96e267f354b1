import { act, render } from '@testing-library/react'
import { vi } from 'vitest'
import { NotificationCenter } from '../../src/react/NotificationCenter.tsx'
import { StatusProvider } from '../../src/react/StatusProvider.tsx'
import { createStoreRig } from './createStoreRig.ts'

/** A stand-in for the browser's class: a test cannot answer the browser's own question. */
export class ShownNotification extends EventTarget {
  static permission: NotificationPermission = 'granted'
  static shown: ShownNotification[] = []
  static requestPermission(): Promise<NotificationPermission> {
    ShownNotification.permission = 'granted'
    return Promise.resolve('granted')
  }
  readonly close = vi.fn<() => void>()
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    super()
    ShownNotification.shown.push(this)
  }
}

export const shownTitles = (): string[] => ShownNotification.shown.map(({ title }) => title)

/** Whether anybody looks at the page, as far as the page can tell. */
export function lookAway(isAway: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isAway })
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isAway ? 'hidden' : 'visible' })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** As the page is, whatever a test has said of it. */
export function endLookAway(): void {
  for (const name of ['hidden', 'visibilityState']) Reflect.deleteProperty(document, name)
}

let users = 0

/** A bell over a store that a test plays by hand, for a user who has no other tab open. */
export function openAwayTab(props: Parameters<typeof NotificationCenter>[0] = {}) {
  const user = `away ${++users} ${performance.timeOrigin}`
  const rig = createStoreRig({ user })
  const told: string[] = []
  const others = new BroadcastChannel(`telltale/away/${user}`)
  others.addEventListener('message', ({ data }: MessageEvent<{ ids?: string[] }>) => told.push(...(data.ids ?? [])))
  const page = (given: typeof props) => (
    <StatusProvider store={rig.store}>
      <NotificationCenter toasts={false} {...given} />
    </StatusProvider>
  )
  const { rerender } = render(page(props))
  act(() => rig.up())
  return {
    ...rig,
    /** Ids that this tab has told, as its other tabs hear. */
    told,
    tell: (name: string, data: unknown): void => act(() => rig.tell(name, data)),
    give: (given: typeof props) => rerender(page(given)),
  }
}
