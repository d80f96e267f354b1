import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { systemClock } from '../../src/protocol/clock.ts'
import type { Clock } from '../../src/protocol/clock.ts'
import { openFaultLine } from './faultLine.ts'
import type { FaultLine } from './faultLine.ts'
import type { FaultMode } from './faultMode.ts'

/** A TCP proxy in front of a server of this machine, which fails as it is told; delays run on `clock`. */
export async function startFaultProxy(targetPort: number, clock: Clock = systemClock) {
  const lines = new Map<Socket, FaultLine>()
  let mode: FaultMode = { kind: 'pass' }
  let taken = 0
  // Half-open lines stay so: what ends one side is for the mode to say. So is what comes late.
  const proxy = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    taken++
    if (mode.kind === 'refuse') return void client.resetAndDestroy()
    lines.set(client, openFaultLine(client, targetPort, clock, mode))
    client.on('close', () => lines.delete(client))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  const forAll = (run: (line: FaultLine) => void): void => {
    for (const line of lines.values()) run(line)
  }
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** From now on, for the lines there are and those to come. */
    set(next: FaultMode): void {
      mode = next
      forAll((line) => line.setMode(next))
    },
    cutAll: () => forAll((line) => line.cut()),
    resetAll: () => forAll((line) => line.reset()),
    inject: (bytes: Buffer | string) => forAll((line) => line.inject(Buffer.from(bytes))),
    /** Lines clients have asked for so far. */
    taken: () => taken,
    /** Lines that are open. */
    open: () => lines.size,
    async stop(): Promise<void> {
      forAll((line) => line.reset())
      proxy.close()
      if (proxy.listening) await once(proxy, 'close')
    },
  }
}

export type FaultProxy = Awaited<ReturnType<typeof startFaultProxy>>
