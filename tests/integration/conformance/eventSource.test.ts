import { eventSource } from 'telltale/adapters/eventSource'
import { describeStoreAdapter } from 'telltale/testing/conformance'
import { allBut } from './everyAbility.ts'
import { startHttpBackend } from './httpBackend.ts'
import { patienceMs } from './patience.ts'

describeStoreAdapter('eventSource', {
  // Nobody can ask a stream whether it is still there, and its commands are addresses.
  abilities: allBut('halfOpen', 'rename'),
  start: () =>
    startHttpBackend({
      adapter: (url, options) => eventSource({ url, ...options }),
      path: '/events',
      commands: {
        '/metrics': 'request-system-metrics',
        '/commands/subscribe-admin': 'subscribe-admin',
        '/commands/unsubscribe-admin': 'unsubscribe-admin',
      },
      more: (server) => ({
        emit: (name, data) => server().streams.tell(name, data),
        cut: () => server().streams.cut(),
        lines: () => server().streams.count(),
        garble: () => server().streams.write('event: job-queued\ndata: {{{\n\n'),
      }),
    }),
  patienceMs,
})
