import { useCallback, useReducer, useSyncExternalStore } from 'react'
import { askForDesktop, readDesktopPermission, watchDesktopPermission } from '../away/desktopPermission.ts'
import type { DesktopPermission } from '../widgets/NotificationCenter/desktopPermission.ts'

/** What the browser allows on the desktop; `ask` opens its question, so call that from a click. */
export function useDesktopPermission(isOn: boolean): { permission: DesktopPermission | undefined; ask: () => void } {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const permission = useSyncExternalStore(watchDesktopPermission, readDesktopPermission, () => undefined)
  const ask = useCallback(() => void askForDesktop().then(lookAgain), [])
  return { permission: isOn ? permission : undefined, ask }
}
