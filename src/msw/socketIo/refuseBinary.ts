const isBinary = (value: unknown): boolean =>
  value instanceof ArrayBuffer || ArrayBuffer.isView(value) || (typeof Blob !== 'undefined' && value instanceof Blob)

const hasBinary = (value: unknown): boolean => {
  if (isBinary(value)) return true
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(hasBinary)
}

/** Throws where the data of an event, or of an answer to one, is more than text. */
export function refuseBinary(name: string, data: readonly unknown[]): void {
  if (!hasBinary(data)) return
  throw new TypeError(
    `The simulated Socket.IO server cannot send "${name}": there is binary data in it, and it speaks text only. ` +
      'Send the bytes as text, such as base64.',
  )
}
