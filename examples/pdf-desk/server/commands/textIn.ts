/** The text under this key of what a client sent: 1 to 256 characters, or nothing at all. */
export function textIn(target: unknown, key: string): string | undefined {
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, key)) return undefined
  const text: unknown = Reflect.get(target, key)
  return typeof text === 'string' && text !== '' && text.length <= 256 ? text : undefined
}
