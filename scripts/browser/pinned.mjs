import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cache.mjs'

const manifest = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url))
const folder = () => join(cacheFolder, `chromium-${JSON.parse(readFileSync(manifest, 'utf8')).version}`)

// The package unpacks into os.tmpdir() and trusts any chromium it finds there, so it gets a folder of its own;
// it unpacks the libraries a bare machine lacks only where it believes it runs on AWS.
/** @param {string} folder */
async function unpack(folder) {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    return await (await import('@sparticuz/chromium')).default.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

// The package's own fonts.conf names a fixed folder wherever it unpacked to, and then fonts differ between machines.
/** @param {string} folder */
function writeFontsConf(folder) {
  const file = join(folder, 'fonts.conf')
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`)
  return file
}

/** The Chromium that the lockfile pins, for Linux x64: the only one whose pixels the pictures are compared with. */
export async function pinned() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = folder()
  mkdirSync(home, { recursive: true })
  const executablePath = await unpack(home)
  const env = {
    LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    FONTCONFIG_FILE: writeFontsConf(home),
    FONTCONFIG_PATH: home,
  }
  return { source: 'pinned', executablePath, env }
}

/** The same from scratch, for when an earlier run was stopped while it unpacked. */
export async function pinnedAgain() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  rmSync(folder(), { recursive: true, force: true })
  return pinned()
}
