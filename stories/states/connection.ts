import type { CatalogueState } from './catalogueState.ts'

/** Every state of the connection, and where it is to be seen. */
export const connectionStates = [
  { state: 'idle', story: 'widgets-connectionbadge--idle' },
  { state: 'connecting', story: 'widgets-connectionbadge--connecting' },
  { state: 'slow connect', story: 'widgets-connectionbadge--slow-connect' },
  { state: 'live', story: 'widgets-connectionbadge--live' },
  {
    state: 'drop shorter than grace (flow: nothing shown)',
    story: 'widgets-connectionbadge-flows--drop-shorter-than-grace',
  },
  { state: 'reconnecting, attempt 1', story: 'widgets-connectionbadge--reconnecting' },
  { state: 'reconnecting, attempt 5', story: 'widgets-connectionbadge--reconnecting-fifth-try' },
  { state: 'countdown', story: 'widgets-connectionbadge--countdown' },
  { state: 'device offline', story: 'widgets-connectionbadge--device-offline' },
  { state: 'server restart (flow)', story: 'flows-server-restart--played' },
  { state: 'sleep and wake (flow)', story: 'flows-sleep-and-wake--played' },
  { state: 'tab hidden', story: 'widgets-connectionbadge--paused' },
  { state: 'blocked, polling, live again (flow)', story: 'flows-websockets-blocked--played' },
  { state: 'resumed without gap', story: 'widgets-connectionbadge--resumed-without-gap' },
  { state: 'resumed with gap', story: 'widgets-connectionbadge--resumed-with-gap' },
  { state: 'token expired then refreshed (flow)', story: 'flows-expired-session--played-renewed' },
  { state: 'token expired then asks', story: 'widgets-connectionbadge--signed-out' },
  { state: 'forbidden', story: 'widgets-connectionbadge--forbidden' },
  { state: 'kicked', story: 'widgets-connectionbadge--kicked' },
  { state: 'gave up', story: 'widgets-connectionbadge--gave-up' },
  { state: 'flapping', story: 'widgets-connectionbadge--flapping' },
  { state: 'clock skewed by 90 s', story: 'widgets-connectionbadge--clock-skewed' },
  { state: 'malformed event counted', story: 'widgets-connectionbadge--malformed-counted' },
  { state: 'rate limited', story: 'widgets-connectionbadge--server-busy' },
] as const satisfies readonly CatalogueState[]
