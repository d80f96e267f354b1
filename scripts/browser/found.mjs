import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The Chrome or Chromium named by CHROME_PATH. */
export function chromePath() {
  const executablePath = process.env['CHROME_PATH']
  return executablePath ? { source: 'CHROME_PATH', executablePath, env: {} } : undefined
}

/** Playwright's own Chromium, where it has been downloaded. */
export async function fromPlaywright() {
  const executablePath = (await import('playwright')).chromium.executablePath()
  return existsSync(executablePath) ? { source: 'playwright', executablePath, env: {} } : undefined
}

function places() {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (process.platform === 'win32')
    return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
    )
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
}

/** A Chrome or Chromium that the system already has. */
export function fromSystem() {
  const executablePath = places().find((place) => existsSync(place))
  return executablePath ? { source: 'system', executablePath, env: {} } : undefined
}
