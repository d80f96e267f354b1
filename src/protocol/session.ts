/** Whether this person may see admin data: `unknown` until the server has said. */
export type AdminAccess = 'unknown' | 'allowed' | 'forbidden'

/** Whether the device itself has a network, as the browser tells it; it may be wrong. */
export type Device = 'online' | 'offline'
