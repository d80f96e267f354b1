import { isRecord } from '../../protocol/check.ts'

/** Words to change: of a record within those named, the rest stays; functions are changed whole. */
export type WordOverrides<T> = {
  readonly [K in keyof T]?: T[K] extends (...given: never[]) => unknown ? T[K] : WordOverrides<T[K]>
}

/** `below` with the words that `above` changes; where it says `undefined` nothing changes. */
export const mergeWords = <T extends object>(below: T, above: WordOverrides<T>): T => mergeRecords(below, above) as T

function mergeRecords(below: object, above: object): object {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(below))
  for (const [name, word] of Object.entries(above)) {
    const old = merged[name]
    if (word !== undefined) merged[name] = isRecord(old) && isRecord(word) ? mergeRecords(old, word) : word
  }
  return merged
}
