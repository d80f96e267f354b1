import type { Network } from './channel.ts'

/** What each network is called, in the toolbar as in the panel. */
export const networkWords: { readonly [N in Network]: string } = {
  online: 'Online',
  slow: 'Slow',
  flaky: 'Flaky',
  offline: 'Offline',
  'server-down': 'Server down',
  'auth-expired': 'Session expired',
  polling: 'Polling',
}

/** Every network, in the order in which they are offered. */
export const networks = Object.keys(networkWords) as readonly Network[]
