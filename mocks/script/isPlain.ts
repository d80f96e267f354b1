/** True of what JSON carries as it is: a scenario is copied, linked to and sent to another window. */
export function isPlain(value: unknown, above: readonly unknown[] = []): boolean {
  const isPlainIn = (part: unknown): boolean => isPlain(part, [...above, value])
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'object':
      if (value === null) return true
      // What holds itself has no end.
      if (above.includes(value)) return false
      // In a list nothing can be left out: JSON would put null in its place.
      if (Array.isArray(value)) return value.every((item) => item !== undefined && isPlainIn(item))
      return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlainIn)
    default:
      return false
  }
}
