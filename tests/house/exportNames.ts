import { textOf } from './sourceFiles.ts'

/** The names an entry file exports, sorted; types are marked as such. */
export function exportNames(path: string): string[] {
  const lists = textOf(path).matchAll(/export (type )?\{([^}]*)\}/g)
  return [...lists]
    .flatMap(([, whole, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => ({
          isType: Boolean(whole) || name.startsWith('type '),
          name: name.replace(/^type |^.* as /g, ''),
        })),
    )
    .map(({ isType, name }) => (isType ? `type ${name}` : name))
    .toSorted()
}
