import { once } from 'node:events'
import { createServer as createWeb } from 'node:http'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createManualClock } from '../../../src/protocol/manualClock.ts'
import { startFaultProxy } from '../../rigs/faultProxy.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

async function listen<S extends Server>(server: S): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  endings.push(() => server.close())
  return (server.address() as AddressInfo).port
}

/** A proxy before a server that says back what it hears, and notes it. */
async function open() {
  const clock = createManualClock()
  const heard: string[] = []
  const servers: Socket[] = []
  const port = await listen(
    createServer((socket) => {
      servers.push(socket)
      socket.on('error', () => undefined)
      socket.on('data', (bytes) => {
        heard.push(String(bytes))
        socket.write(bytes)
      })
    }),
  )
  const proxy = await startFaultProxy(port, clock)
  endings.push(proxy.stop)
  return { clock, heard, servers, proxy, line: () => dial(proxy.port) }
}

async function dial(port: number) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const next = async (): Promise<string> => String(((await once(socket, 'data')) as [Buffer])[0])
  return {
    socket,
    next,
    ask: (text: string) => {
      socket.write(text)
      return next()
    },
    ended: () =>
      new Promise<string>((resolve) => {
        socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
        socket.on('end', () => resolve('end'))
      }),
  }
}

/** Turns of the event loop in which bytes on this machine come if they come at all: a line behind it has just moved. */
async function afterAnother(proxy: { port: number }, other: number): Promise<void> {
  expect(proxy.port).not.toBe(other)
  const line = await dial(other)
  await line.ask('moved')
  line.socket.destroy()
}

test('bytes pass both ways', async () => {
  const { line } = await open()
  expect(await (await line()).ask('a')).toBe('a')
})

test('a cut ends the line in order, a reset without a word', async () => {
  const { line, proxy } = await open()
  for (const [fault, seen] of [
    [proxy.cutAll, 'end'],
    [proxy.resetAll, 'ECONNRESET'],
  ] as const) {
    const one = await line()
    await one.ask('a')
    const end = one.ended()
    fault()
    expect(await end).toBe(seen)
  }
})

test('refused lines are reset, and those there are go on', async () => {
  const { line, proxy } = await open()
  const one = await line()
  await one.ask('a')
  proxy.set({ kind: 'refuse' })
  const [error] = (await once(connect(proxy.port, '127.0.0.1'), 'close')
    .then(() => [undefined])
    .catch((reason: unknown) => [reason])) as [unknown]
  expect(error).toMatchObject({ code: 'ECONNRESET' })
  expect(await one.ask('b')).toBe('b')
})

test('what is stalled comes when the stall ends', async () => {
  const { line, proxy, heard } = await open()
  const one = await line()
  await one.ask('a')
  proxy.set({ kind: 'stall' })
  const reply = one.ask('b')
  await afterAnother(proxy, await echoPort())
  expect(heard).toEqual(['a'])
  proxy.set({ kind: 'pass' })
  expect(await reply).toBe('b')
})

const echoPort = () => listen(createServer((socket) => void socket.pipe(socket)))

test.each([
  ['up', ['a']],
  ['down', ['a', 'b']],
  ['both', ['a']],
] as const)('what is swallowed %s is gone for good, and new lines pass', async (way, reaches) => {
  const { line, proxy, heard } = await open()
  const one = await line()
  await one.ask('a')
  proxy.set({ kind: 'swallow', way })
  const got: string[] = []
  one.socket.on('data', (bytes) => got.push(String(bytes)))
  one.socket.write('b')
  await afterAnother(proxy, await echoPort())
  proxy.set({ kind: 'pass' })
  one.socket.write('c')
  expect(await (await line()).ask('d')).toBe('d')
  expect([heard.filter((text) => 'ab'.includes(text)), got]).toEqual([reaches, []])
})

test('what is delayed comes in its order when its time has come', async () => {
  const { line, proxy, heard, clock } = await open()
  const one = await line()
  proxy.set({ kind: 'delay', ms: 500 })
  one.socket.write('a')
  await afterAnother(proxy, await echoPort())
  clock.advance(499)
  expect(heard).toEqual([])
  clock.advance(1)
  await afterAnother(proxy, await echoPort())
  expect(heard).toEqual(['a'])
  const reply = one.next()
  clock.advance(500)
  expect(await reply).toBe('a')
})

test('bytes from nowhere reach the client', async () => {
  const { line, proxy } = await open()
  const one = await line()
  await one.ask('a')
  const came = one.next()
  proxy.inject('garbage')
  expect(await came).toBe('garbage')
})

test.each([
  ['refuse', ['HTTP/1.1 400']],
  ['ignore', []],
] as const)('only requests for a websocket fail where upgrades are dropped: %s', async (how, answers) => {
  const upgrades: string[] = []
  const web = createWeb((_, response) => response.end('page'))
  web.on('upgrade', (request) => upgrades.push(request.url ?? ''))
  const proxy = await startFaultProxy(await listen(web))
  endings.push(proxy.stop)
  proxy.set({ kind: 'dropUpgrades', how })
  expect(await (await fetch(proxy.url)).text()).toBe('page')
  const one = await dial(proxy.port)
  const ask = 'GET /live HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
  const got: string[] = []
  one.socket.on('data', (bytes) => got.push(String(bytes).slice(0, 12)))
  one.socket.write(ask)
  expect(await (await fetch(proxy.url)).text()).toBe('page')
  expect([upgrades, got]).toEqual([[], answers])
})

test('a server that is not there ends the line', async () => {
  const { proxy, line } = await open()
  const gone = createServer()
  const port = await listen(gone)
  gone.close()
  const other = await startFaultProxy(port)
  endings.push(other.stop)
  expect(await (await dial(other.port)).ended()).toBe('end')
  expect([await (await line()).ask('a'), proxy.taken(), proxy.open()]).toEqual(['a', 1, 1])
})
