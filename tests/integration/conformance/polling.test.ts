import { polling } from 'telltale/adapters/polling'
import { describeStoreAdapter } from 'telltale/testing/conformance'
import { allBut } from './everyAbility.ts'
import { startHttpBackend } from './httpBackend.ts'
import { patienceMs } from './patience.ts'

const intervalMs = 1_000

describeStoreAdapter('polling', {
  // A server that is asked says nothing of its own accord, and keeps no line open.
  abilities: allBut('emit', 'garble', 'lines', 'halfOpen', 'rename'),
  start: () =>
    startHttpBackend({
      adapter: (url, options) => polling({ url, intervalMs, ...options }),
      path: '/jobs',
      commands: { '/metrics': 'subscribe-admin' },
      more: () => ({}),
    }),
  noticesMs: intervalMs,
  patienceMs,
})
