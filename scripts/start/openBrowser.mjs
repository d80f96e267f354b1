import { spawn } from 'node:child_process'

/** What opens an address in the person's own browser. @type {Partial<Record<NodeJS.Platform, string[]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] }

const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/**
 * Opens `url` where a person sits at this terminal, with a screen; the address is printed for everybody else.
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = openers[process.platform] ?? []
  if (!command || !process.stdout.isTTY || process.env['CI'] || !hasScreen()) return
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  // Without such a command the printed address has to do.
  opener.once('error', () => undefined)
  opener.unref()
}
