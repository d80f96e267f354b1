import type { StoreAdapter } from './adapter.ts'

/** The adapter itself; throws where it is not one, since nothing could ever be heard through it. `who` was given it. */
export function checkAdapter(who: string, adapter: unknown): StoreAdapter {
  const candidate = adapter as Partial<StoreAdapter> | null | undefined
  if (typeof candidate?.connect === 'function' && Array.isArray(candidate.capabilities?.commands)) {
    return candidate as StoreAdapter
  }
  throw new TypeError(
    `${who}: what it was given is not a StoreAdapter, so there is nothing to listen to. ` +
      'Give one, such as scripted(happyPath) or socketIo({ url }).',
  )
}
