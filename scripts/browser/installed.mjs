import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fromPlaywright, fromSystem } from './found.mjs'

/** @param {string} command @param {string[]} args */
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Playwright's Chromium, downloaded now. */
export function downloaded() {
  return run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']) ? fromPlaywright() : undefined
}

/** The distribution's Chromium, installed now, where apt is there and may be used. */
export function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const done = run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  return done ? fromSystem() : undefined
}
