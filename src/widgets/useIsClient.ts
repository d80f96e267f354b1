import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on a server and while its markup is taken over, true from then on. */
export const useIsClient = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
