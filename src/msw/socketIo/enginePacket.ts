/** Engine.IO, protocol 4: each packet is text, and its first character says which it is. */
export const enginePacket = {
  open: '0',
  close: '1',
  ping: '2',
  pong: '3',
  message: '4',
  upgrade: '5',
  noop: '6',
} as const

// Long-polling carries several packets in one body.
const separator = '\x1e'

export const joinPackets = (packets: readonly string[]): string => packets.join(separator)
export const splitPackets = (body: string): string[] => (body === '' ? [] : body.split(separator))
