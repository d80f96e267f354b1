import type { AdapterHandle, AdapterSink, ClientCommand, CommandReply, StoreAdapter } from 'telltale'

/** One line for all who use it; words of a line that is gone are not heard. */
export function createSharedLine(adapter: StoreAdapter, sink: AdapterSink, onClose: () => void) {
  let users = 0
  let isAllowed = true
  let handle: AdapterHandle | undefined
  let turn = 0

  const connect = (): void => {
    const mine = ++turn
    const ifMine =
      <A extends unknown[]>(tell: (...said: A) => void) =>
      (...said: A): void => {
        if (mine === turn) tell(...said)
      }
    handle = adapter.connect({
      connection: ifMine(sink.connection),
      message: ifMine(sink.message),
      device: ifMine(sink.device),
      problem: ifMine(sink.problem),
    })
  }
  const settle = (): void => {
    const isWanted = users > 0 && isAllowed
    if (isWanted === (handle !== undefined)) return
    if (isWanted) return connect()
    turn++
    handle?.close()
    handle = undefined
    onClose()
  }
  return {
    open() {
      let isOpen = true
      users++
      settle()
      return () => {
        if (!isOpen) return
        isOpen = false
        users--
        // Who leaves and comes back in one go keeps the line.
        queueMicrotask(settle)
      }
    },
    allow(value: boolean): void {
      isAllowed = value
      settle()
    },
    retryNow: () => handle?.retryNow(),
    send: (command: ClientCommand): Promise<CommandReply> =>
      handle?.send(command) ?? Promise.resolve({ ok: false, code: 'NOT_CONNECTED' }),
  }
}
