import type { AdapterSink, StoreAdapter } from '../../src/protocol/adapter.ts'
import type { ClientCommand, CommandName, CommandReply } from '../../src/protocol/commands.ts'
import type { Connection } from '../../src/protocol/connection.ts'

/** An adapter that a test plays by hand, every line it opened one after another. */
export function createHandAdapter(name: string, commands: CommandName[] = ['resync']) {
  const lines: { sink: AdapterSink; closed: number; retried: number }[] = []
  const sent: ClientCommand[] = []
  const rig = {
    /** What it says while it connects, before anyone has its handle. */
    early: undefined as Connection | undefined,
    reply: { ok: true } as CommandReply,
  }
  const adapter: StoreAdapter = {
    name,
    capabilities: { commands },
    connect(sink) {
      const line = { sink, closed: 0, retried: 0 }
      lines.push(line)
      if (rig.early) sink.connection(rig.early)
      return {
        async send(command) {
          sent.push(command)
          return rig.reply
        },
        retryNow: () => void line.retried++,
        close: () => void line.closed++,
      }
    },
  }
  const sink = (): AdapterSink => {
    const line = lines.at(-1)
    if (!line) throw new Error(`${name} has not been opened.`)
    return line.sink
  }
  return {
    adapter,
    rig,
    sent,
    lines,
    say: (connection: Connection) => sink().connection(connection),
    message: (payload: unknown) => sink().message('job-progress', payload),
    sink,
    /** How many of its lines are open. */
    open: () => lines.filter(({ closed }) => closed === 0).length,
  }
}
