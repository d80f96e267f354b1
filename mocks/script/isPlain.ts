/** True of what JSON carries as it is: a scenario is copied, linked to and sent to another window. */
export function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'object':
      if (value === null) return true
      if (Array.isArray(value)) return value.every(isPlain)
      return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
    default:
      return false
  }
}
