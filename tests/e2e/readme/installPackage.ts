import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.\n${stdout}${stderr}`)
  return stdout
}

/** Builds and packs telltale, and unpacks it where a user in `folder` would have it. Returns the folder's full path. */
export function installPackage(folder: string): string {
  const root = resolve(folder)
  const home = join(root, 'node_modules', 'telltale')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  run(process.execPath, 'scripts/build.mjs')
  const [tarball] = run('npm', 'pack', '--silent', '--pack-destination', root).trim().split('\n').toReversed()
  run('tar', '-xzf', join(root, tarball!), '-C', home, '--strip-components=1')
  return root
}
