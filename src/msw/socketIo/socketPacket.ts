/** One packet of Socket.IO, protocol 5, which travels inside an Engine.IO message. */
export interface SocketPacket {
  type: (typeof types)[number]
  namespace: string
  /** Number of an event that wants an answer, and of that answer. */
  id?: number
  data?: unknown
}

const types = ['connect', 'disconnect', 'event', 'ack', 'connectError', 'binaryEvent', 'binaryAck'] as const
const shape = /^([0-6])(?:\d+-)?(?:(\/[^,]*),)?(\d+)?([\s\S]*)$/

export function writeSocketPacket({ type, namespace, id, data }: SocketPacket): string {
  const place = namespace === '/' ? '' : `${namespace},`
  return `${types.indexOf(type)}${place}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`
}

/** The packet in `text`; absent where it is none. */
export function readSocketPacket(text: string): SocketPacket | undefined {
  const [, digit, namespace = '/', id, json] = shape.exec(text) ?? []
  const type = types[Number(digit)]
  if (digit === undefined || type === undefined) return undefined
  try {
    return {
      type,
      namespace,
      ...(id !== undefined && { id: Number(id) }),
      ...(json && { data: JSON.parse(json) as unknown }),
    }
  } catch {
    return undefined
  }
}
