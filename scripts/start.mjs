// Opens Storybook with the PDF example's real server behind its Live story; Ctrl-C ends both.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { binary } from './check/binary.mjs'
import { freePort, isFree } from './start/freePort.mjs'
import { openBrowser } from './start/openBrowser.mjs'
import { startServer } from './start/startServer.mjs'
import { whenAnswering } from './start/whenAnswering.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const storybookPort = 6006
const storybookUrl = `http://localhost:${storybookPort}`
const host = '127.0.0.1'

if (!((await isFree(storybookPort)) && (await isFree(storybookPort, host)))) {
  console.error(`Port ${storybookPort} is taken: end what runs there, most likely another Storybook, and start again.`)
  process.exit(1)
}

const port = await freePort(Number(process.env['PORT'] ?? 3000), host)
const serverUrl = `http://${host}:${port}`
// Beside Storybook, not before it: both take seconds.
const starting = startServer({ host, port })

const stopping = new AbortController()
const env = { ...process.env, VITE_WS_URL: serverUrl, STORYBOOK_DISABLE_TELEMETRY: '1' }
const args = [binary('storybook'), 'dev', '-p', String(storybookPort), '--exact-port', '--ci', '--no-open']
const storybook = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
const server = await starting

const sayServerIsGone = () => {
  if (stopping.signal.aborted) return
  console.error(
    `The PDF server has stopped: Storybook goes on, and the Live story waits until you run npm start again.`,
  )
}
const serverRuns = () => server.exitCode === null && server.signalCode === null
if (serverRuns()) server.once('exit', sayServerIsGone)
else sayServerIsGone()

function stop() {
  stopping.abort()
  server.kill()
  storybook.kill()
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, stop)

storybook.once('exit', (code) => {
  process.exitCode = stopping.signal.aborted ? 0 : (code ?? 1)
  stop()
})

if (await whenAnswering(`${storybookUrl}/iframe.html`, stopping.signal)) {
  const rows = [
    `Storybook   ${storybookUrl}`,
    ...(serverRuns() ? [`PDF server  ${serverUrl}`] : []),
    'Ctrl-C ends all of it.',
  ]
  console.log(`\n${rows.join('\n')}\n`)
  openBrowser(storybookUrl)
}
