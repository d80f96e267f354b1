// Tries every property with new cases, a hundred times as many as `npm test` does. Run by hand, after a change of the
// store or the gate. `node scripts/soak.mjs 20 4711` takes how many times as many, and the seed of an earlier run.
import { fileURLToPath } from 'node:url'
import { binary } from './check/binary.mjs'
import { runNode } from './check/runNode.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const [times = '100', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
console.log(`soak: ${times} times as many cases, seed ${seed}`)
const args = [binary('vitest'), 'run', '--project=unit', '--testTimeout=3600000', 'property', 'storeAt']
process.exitCode = await runNode(args, { ...process.env, SOAK_SEED: seed, SOAK_TIMES: times })
