import { binary } from './binary.mjs'
import { runNode } from './runNode.mjs'

/**
 * Runs commands one after another, each of them one check.
 * @param {string[][]} commands
 */
export async function launched(commands) {
  const codes = []
  for (const [command = '', ...args] of commands) {
    if (commands.length > 1) console.log(`${codes.length > 0 ? '\n' : ''}> ${[command, ...args].join(' ')}`)
    codes.push(await runNode([binary(command), ...args]))
  }
  const passed = codes.filter((code) => code === 0).length
  return { passed, failed: codes.length - passed }
}
