import { createJobTruth } from '../../rigs/createJobTruth.ts'
import type { JobTold } from '../../rigs/createJobTruth.ts'
import type { WireServer } from './wire.ts'
import { wires } from './wires.ts'

// A server in a process of its own: told by its parent how the jobs go, it tells its clients.
const [, , name, port] = process.argv
const wire = wires.find((one) => one.name === name)
if (!wire || !process.send) throw new Error('Start this from serveInProcess.ts, with the name of a wire and a port.')

const truth = createJobTruth()
process.on('disconnect', () => process.exit())
const listen = (server: WireServer | undefined) => (told: JobTold | 'beat') => {
  if (told === 'beat') server?.beat()
  else truth.say(...told)
}
const deaf = listen(undefined)
process.on('message', deaf)
const server = await wire.serve({ truth, port: Number(port) })
process.off('message', deaf)
process.on('message', listen(server))
process.send(server.port)
