/** One field of a message, as its interface says it. */
export interface Field {
  name: string
  isOptional: boolean
  type: string
  /** Its docstring; empty where its name says all. */
  what: string
}

/** Reads the fields of an interface out of its source, so that a page of the docs cannot fall behind. */
export function fieldsOf(source: string, name: string): readonly Field[] {
  const [, body] = source.match(new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`)) ?? []
  if (body === undefined) throw new Error(`There is no interface ${name} in this source.`)
  return [...body.matchAll(/^ {2}(?:\/\*\* (.*?) \*\/\n {2})?(\w+)(\??): (.+)$/gm)].map(
    ([, what = '', field = '', mark, type = '']) => ({ name: field, isOptional: mark === '?', type, what }),
  )
}
