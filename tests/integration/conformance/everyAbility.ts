import type { AdapterAbility } from 'telltale/testing/conformance'

/** All that a backend can do, for the ones that can. */
export const everyAbility: readonly AdapterAbility[] = [
  'emit',
  'cut',
  'lines',
  'restart',
  'stall',
  'halfOpen',
  'token',
  'role',
  'busy',
  'garble',
  'resync',
  'admin',
  'jobs',
  'queues',
  'rename',
  'background',
]

/** All but some. */
export const allBut = (...without: AdapterAbility[]): readonly AdapterAbility[] =>
  everyAbility.filter((ability) => !without.includes(ability))
