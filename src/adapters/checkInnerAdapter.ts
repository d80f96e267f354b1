import type { StoreAdapter } from '../protocol/adapter.ts'

/** The adapter that `wrapper` is to wrap; throws where it is not one. */
export function checkInnerAdapter(wrapper: string, adapter: unknown): StoreAdapter {
  const candidate = adapter as Partial<StoreAdapter> | null | undefined
  if (typeof candidate?.connect === 'function' && Array.isArray(candidate.capabilities?.commands)) {
    return candidate as StoreAdapter
  }
  throw new TypeError(
    `${wrapper}: what it is to wrap is not a StoreAdapter, so there is nothing to listen to. ` +
      'Give one, such as socketIo({ url }).',
  )
}
