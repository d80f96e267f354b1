import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Wire, WireServer } from './wire.ts'

const script = fileURLToPath(new URL('./wireProcess.ts', import.meta.url))

/** A server that the test can put to sleep, wake and kill. */
export interface WireProcess extends WireServer {
  signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void
}

/** The same kind of backend in a process of its own; it is told what happens, and hears it when it is awake. */
export const inProcess = (wire: Wire): Wire<WireProcess> => ({
  ...wire,
  isElsewhere: true,
  async serve({ truth, port = 0 }) {
    const child = fork(script, [wire.name, String(port)], { execArgv: ['--import', 'tsx'] })
    const deafen = truth.onTold((...told) => send(child, told))
    for (const told of truth.history()) send(child, told)
    const [actual] = (await once(child, 'message')) as [number]
    return {
      port: actual,
      tell: () => undefined,
      expire: () => undefined,
      beat: () => void (child.connected && child.send('beat')),
      signal: (name) => void child.kill(name),
      async stop() {
        deafen()
        if (child.exitCode !== null || child.signalCode !== null) return
        child.kill('SIGKILL')
        await once(child, 'exit')
      },
    }
  },
})

// One that was killed hears nothing more; its successor is told from the beginning.
const send = (child: ChildProcess, told: [string, object]): void => {
  if (child.connected) child.send(told)
}
