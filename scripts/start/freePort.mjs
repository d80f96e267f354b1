import { createServer } from 'node:net'

/**
 * Whether nothing listens on a port here.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}

/**
 * The wanted port, or the next free one above it.
 * @param {number} wanted
 * @param {string} [host]
 */
export async function freePort(wanted, host) {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port, host)) return port
  throw new Error(`No port is free from ${wanted} to ${wanted + 99}: set PORT to another one.`)
}
