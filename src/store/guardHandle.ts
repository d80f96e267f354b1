import type { AdapterHandle } from '../protocol/adapter.ts'

/** The handle with its promises kept for it: an adapter of the app's own may throw, reject or answer nothing. */
export function guardHandle(handle: AdapterHandle, onThrow: () => void): Required<AdapterHandle> {
  const guarded = (run: () => void): void => {
    try {
      run()
    } catch {
      onThrow()
    }
  }
  const send: AdapterHandle['send'] = async (command) => {
    try {
      const reply = await handle.send(command)
      if (typeof reply?.ok === 'boolean') return reply
    } catch {
      // Counted below, as no answer at all is.
    }
    onThrow()
    return { ok: false, code: 'NO_ANSWER' }
  }
  return {
    send,
    ask(command, told) {
      if (handle.ask) guarded(() => handle.ask?.(command, told))
      else void send(command).then(told)
    },
    retryNow: () => guarded(() => handle.retryNow()),
    close: () => guarded(() => handle.close()),
  }
}
