import type { Line } from './line.ts'
import type { LineLog } from './lineLog.ts'

/** The line, with what is asked over it noted. */
export const logCommands = (line: Line, log: LineLog): Line => ({
  ...line,
  send(command) {
    const answered = log.asked(command)
    const reply = line.send(command)
    void reply.then(answered)
    return reply
  },
  ask(command, told) {
    const answered = log.asked(command)
    line.ask(command, (reply) => {
      answered(reply)
      told(reply)
    })
  },
})
